package io.taizhang.ledger.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scope;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.ManyRows;
import io.taizhang.ledger.fixture.Plans;
import io.taizhang.ledger.item.domain.ItemKind;
import io.taizhang.ledger.item.domain.ItemStatus;
import io.taizhang.ledger.listing.OpenItems;
import io.taizhang.ledger.project.domain.Phase;
import io.taizhang.ledger.text.TextSearch;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.StringAssert;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Among many items each filter starts from the few that it means, or goes along the list. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ItemPlanTest {

  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");
  private static final ItemFilter ALL = of((Phase) null);

  @Inject Plans plans;
  @Inject Session entities;
  @Inject ItemSearch search;

  @Test
  void whatever_an_office_asks_for_no_big_table_is_read_through() {
    County.founded();
    Map<String, String> found = plans.among(ManyRows.CITY_OF_PROJECTS, this::asked);
    SoftAssertions softly = new SoftAssertions();
    found.forEach(
        (name, plan) ->
            softly
                .assertThat(plan)
                .as(name)
                .doesNotContain("Seq Scan on item")
                .doesNotContain("Seq Scan on project")
                .doesNotContain("Seq Scan on clock"));
    uses(softly, found, "nothing", "item").doesNotContain("Sort");
    uses(softly, found, "green", "ix_item_").doesNotContain("Sort");
    uses(softly, found, "project", "ix_item_project");
    uses(softly, found, "department", "ix_item_department").doesNotContain("Sort");
    uses(softly, found, "rare status", "ix_item_status").doesNotContain("Sort");
    uses(softly, found, "inbox", "ix_item_department_status").doesNotContain("Sort");
    uses(softly, found, "green inbox", "ix_item_").doesNotContain("Seq Scan");
    uses(softly, found, "rare kind", "ix_item_kind").doesNotContain("Sort");
    uses(softly, found, "common word", "item").doesNotContain("Sort");
    uses(softly, found, "rare word", "pk_item");
    uses(softly, found, "officer", "ix_project_officer").contains("ix_item_project");
    uses(softly, found, "rare phase", "ix_project_phase").contains("ix_item_project");
    uses(softly, found, "rare phase, green", "ix_project_phase");
    uses(softly, found, "common phase", "pk_item").doesNotContain("Sort");
    uses(softly, found, "overdue", "pk_item").contains("pk_clock");
    uses(softly, found, "due this week", "pk_item").contains("pk_clock");
    uses(softly, found, "place", "Index Only Scan using ix_item_region");
    uses(softly, found, "status in a place", "Index Only Scan using ix_item_region");
    uses(softly, found, "department of a place", "Index Only Scan using ix_item_department ")
        .doesNotContain("Sort");
    uses(softly, found, "inbox of a place", "Index Only Scan using ix_item_department_status")
        .doesNotContain("Sort");
    uses(softly, found, "looking for a rare word", "ix_item_search");
    uses(softly, found, "looking for the late", "ix_clock_due");
    softly.assertAll();
    assertThat(found).hasSize(23);
  }

  private static StringAssert uses(
      SoftAssertions softly, Map<String, String> found, String name, String index) {
    return softly.assertThat(found.get(name)).as(name).contains(index);
  }

  private Map<String, String> asked() {
    UUID officer = one("select id from officer where subject = 'many-7'");
    UUID project = one("select id from project where local_number = 'many-7'");
    String department = "990000-7";
    Map<String, String> found = new LinkedHashMap<>();
    found.put("nothing", plan(ALL, false));
    found.put("green", plan(ALL, true));
    found.put("project", plan(of(project, null, null, null, null, null, null), false));
    found.put("department", plan(of(null, department, null, null, null, null, null), false));
    found.put("officer", plan(of(null, null, officer, null, null, null, null), false));
    found.put("rare kind", plan(of(null, null, null, ItemKind.STEP, null, null, null), false));
    found.put(
        "rare status",
        plan(of(null, null, null, null, ItemStatus.SUPPLEMENT_ASKED, null, null), false));
    found.put(
        "inbox",
        plan(of(null, "990000-10", null, null, ItemStatus.SUPPLEMENT_ASKED, null, null), false));
    found.put("green inbox", plan(of(null, "990000-12", null, null, null, null, null), true));
    found.put("rare word", plan(of(null, null, null, null, null, null, "用海"), false));
    found.put("common word", plan(of(null, null, null, null, null, null, "施工"), false));
    found.put("overdue", plan(of(null, null, null, null, null, true, null), false));
    found.put(
        "overdue of a department", plan(of(null, "990000-4", null, null, null, true, null), false));
    found.put(
        "due this week",
        plan(
            new ItemFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                LocalDate.parse("2026-11-16"),
                LocalDate.parse("2026-11-22"),
                null),
            false));
    found.put("rare phase", plan(of(Phase.REMOVED), false));
    found.put("rare phase, green", plan(of(Phase.REMOVED), true));
    found.put("common phase", plan(of(Phase.STARTED), false));
    String local = ManyRows.DEPARTMENT_OF_PLACE;
    ItemStatus accepted = ItemStatus.ACCEPTED;
    found.put("place", placed(ALL));
    found.put("status in a place", placed(of(null, null, null, null, accepted, null, null)));
    found.put("department of a place", placed(of(null, local, null, null, null, null, null)));
    found.put("inbox of a place", placed(of(null, local, null, null, accepted, null, null)));
    found.put("looking for a rare word", looking("item", TextSearch.inTable("t", "用海")));
    found.put("looking for the late", late());
    return found;
  }

  private static ItemFilter of(
      @Nullable UUID project,
      @Nullable String department,
      @Nullable UUID officer,
      @Nullable ItemKind kind,
      @Nullable ItemStatus status,
      @Nullable Boolean overdue,
      @Nullable String text) {
    return new ItemFilter(
        text, null, project, department, officer, kind, status, null, overdue, null, null, null);
  }

  private static ItemFilter of(@Nullable Phase phase) {
    return new ItemFilter(null, null, null, null, null, null, null, null, null, null, null, phase);
  }

  private UUID one(String sql) {
    return entities.createNativeQuery(sql, UUID.class).getSingleResult();
  }

  private String looking(String table, Condition rare) {
    return plans.of(
        "select t.id from " + table + " t where " + rare.text() + " limit 5001", rare, Map.of());
  }

  private String late() {
    Condition late = OpenItems.overdue(NOW);
    return plans.of(
        "select c.subject_id from clock c where c.subject_type = 'item' and c.phase = 'RUNNING' and "
            + late.text()
            + " limit 5001",
        late,
        Map.of());
  }

  private String plan(ItemFilter filter, boolean green) {
    return plan(filter, green, ManyRows.CITY);
  }

  private String placed(ItemFilter filter) {
    return plan(filter, false, ManyRows.PLACE);
  }

  private String plan(ItemFilter filter, boolean green, String place) {
    Condition wanted = search.wanted(Scope.whole(new RegionPath(place)), filter, NOW);
    return plans.of(
        ItemSearch.sql(wanted, green), wanted, Map.of("after", new UUID(0, 0), "fetch", 21));
  }
}
