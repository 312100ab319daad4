package io.taizhang.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

  private static final RegionPath QUANZHOU = RegionPath.root("350000").child("350500");
  private static final ReachTerms TERMS =
      new ReachTerms("unit = :unit", "person = :subject", "code = :creditCode");

  @ParameterizedTest
  @ValueSource(strings = {"admin", "leader", "clerk", "supervisor", "inspector"})
  void a_wide_role_reaches_everything_in_the_region(String role) {
    assertThat(Reach.of(caller("D", "C", role))).containsExactly(new Reach.Whole());
    assertThat(Reach.of(caller("D", "C", role, Role.HANDLER, Role.OWNER)))
        .as("the widest role counts")
        .containsExactly(new Reach.Whole());
  }

  @ParameterizedTest
  @ValueSource(strings = {"handler", "head", "agency"})
  void a_department_reaches_its_own(String role) {
    assertThat(Reach.of(caller("D", "C", role))).containsExactly(new Reach.Unit("D"));
    assertThat(Reach.of(caller(null, "C", role))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"officer", "agent"})
  void an_officer_or_agent_reaches_what_is_assigned(String role) {
    assertThat(Reach.of(caller("D", "C", role))).containsExactly(new Reach.Assigned("somebody"));
  }

  @Test
  void an_owner_reaches_the_own_code_and_nothing_without_one() {
    assertThat(Reach.of(caller("D", "C", Role.OWNER))).containsExactly(new Reach.Own("C"));
    assertThat(Reach.of(caller("D", null, Role.OWNER))).isEmpty();
  }

  @Test
  void several_narrow_roles_reach_what_any_of_them_does() {
    assertThat(Reach.of(caller("D", "C", Role.HANDLER, Role.OFFICER, Role.OWNER)))
        .containsExactlyInAnyOrder(
            new Reach.Unit("D"), new Reach.Assigned("somebody"), new Reach.Own("C"));
  }

  @Test
  void an_unknown_role_reaches_nothing() {
    assertThat(Reach.of(caller("D", "C", "nobody"))).isEmpty();
    assertThat(Reach.of(caller("D", "C"))).isEmpty();
  }

  @Test
  void a_scope_is_region_and_reaches_as_one_condition() {
    Condition condition =
        new Scope(QUANZHOU, Set.of(new Reach.Unit("D"), new Reach.Own("C"))).over("path", TERMS);
    assertThat(condition.text())
        .isEqualTo(
            "(path >= :scopeFrom and path < :scopeTo)"
                + " and ((code = :creditCode) or (unit = :unit))");
    assertThat(condition.values())
        .isEqualTo(
            Map.of(
                "scopeFrom",
                QUANZHOU.value(),
                "scopeTo",
                QUANZHOU.end(),
                "creditCode",
                "C",
                "unit",
                "D"));
  }

  @Test
  void the_whole_region_adds_no_parameter_and_no_reach_sees_nothing() {
    assertThat(Scope.whole(QUANZHOU).over("path", TERMS).values())
        .containsOnlyKeys("scopeFrom", "scopeTo");
    assertThat(new Scope(QUANZHOU, Set.of()).over("path", TERMS).text()).endsWith("and (1 = 0)");
  }

  @Test
  void rows_that_a_reach_never_sees_bind_nothing() {
    Condition condition =
        new Scope(QUANZHOU, Set.of(new Reach.Assigned("somebody")))
            .over("path", ReachTerms.ofUnit("unit = :unit"));
    assertThat(condition.text()).endsWith("and ((1 = 0))");
    assertThat(condition.values()).doesNotContainKey("subject");
  }

  @Test
  void a_scope_narrows_to_a_place_inside_and_never_widens() {
    Scope scope = new Scope(QUANZHOU, Set.of(new Reach.Unit("D")));
    RegionPath park = QUANZHOU.child("350500Z01");
    assertThat(scope.in(park)).isEqualTo(new Scope(park, Set.of(new Reach.Unit("D"))));
    assertThatThrownBy(() -> scope.in(RegionPath.root("350000")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Caller caller(
      @Nullable String department, @Nullable String creditCode, String... roles) {
    return new Caller(
        "somebody", "某人", Set.copyOf(List.of(roles)), "350500", department, creditCode);
  }
}
