package io.taizhang.chassis.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class CallerTest {

  @Test
  void the_caller_is_who_the_token_says() {
    Caller caller =
        get(Tokens.of(Role.CLERK).region("350521").department("350521-DRC"), "me").as(Caller.class);
    assertThat(caller.subject()).isEqualTo("clerk-350521");
    assertThat(caller.name()).isEqualTo("clerk");
    assertThat(caller.roles()).containsExactly(Role.CLERK);
    assertThat(caller.regionCode()).isEqualTo("350521");
    assertThat(caller.department()).isEqualTo("350521-DRC");
    assertThat(caller.creditCode()).isNull();
  }

  @Test
  void an_owner_carries_a_credit_code() {
    assertThat(get(Tokens.of(Role.OWNER), "me").as(Caller.class).creditCode())
        .isEqualTo("91350100M000100Y43");
  }

  @Test
  void the_scope_is_the_subtree_of_the_callers_region() {
    assertThat(get(Tokens.of(Role.CLERK).region("350521"), "scope").asString())
        .isEqualTo("/350000/350500/350521/");
  }

  @Test
  void a_region_that_the_service_does_not_know_is_no_scope() {
    Response answer = get(Tokens.of(Role.CLERK).region("370481"), "scope");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.jsonPath().getString("code")).isEqualTo("forbidden");
  }

  @Test
  void a_subtree_holds_its_root_and_children_and_no_neighbour() {
    RegionPath quanzhou = RegionPath.root("350000").child("350500");
    assertThat(quanzhou.contains(quanzhou)).isTrue();
    assertThat(quanzhou.contains(quanzhou.child("350521"))).isTrue();
    assertThat(quanzhou.contains(RegionPath.root("350000"))).isFalse();
    assertThat(quanzhou.contains(RegionPath.root("350000").child("3505001"))).isFalse();
    assertThat(quanzhou.child("350521").value()).isBetween(quanzhou.value(), quanzhou.end());
    assertThat(RegionPath.root("350000").child("3505001").value())
        .isGreaterThanOrEqualTo(quanzhou.end());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "350500", "/350500", "350500/", "//", "/35 05/", "/a%/"})
  void what_is_no_path_is_refused(String text) {
    assertThatThrownBy(() -> new RegionPath(text)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Response get(Tokens token, String what) {
    return given().header("Authorization", "Bearer " + token.jwt()).get("/notes/" + what);
  }
}
