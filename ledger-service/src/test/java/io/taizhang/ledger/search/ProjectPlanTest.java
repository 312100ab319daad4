package io.taizhang.ledger.search;

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
import io.taizhang.ledger.listing.OpenItems;
import io.taizhang.ledger.problem.domain.ProblemLevel;
import io.taizhang.ledger.project.domain.Phase;
import io.taizhang.ledger.project.domain.Track;
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

/**
 * Among many projects each filter starts from the few that it means, or goes along the order of the
 * list. What is found by a set (a word, a late day, a level, a place) is put in order afterwards:
 * it is few; where it is not, the plan goes along the order instead.
 */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ProjectPlanTest {

  private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

  @Inject Plans plans;
  @Inject Session entities;
  @Inject ProjectSearch search;

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
                .doesNotContain("Seq Scan on project")
                .doesNotContain("Seq Scan on item")
                .doesNotContain("Seq Scan on clock")
                .doesNotContain("Seq Scan on problem"));
    uses(softly, found, "rare phase", "ix_project_phase").doesNotContain("Sort");
    uses(softly, found, "rare track", "ix_project_track").doesNotContain("Sort");
    uses(softly, found, "officer", "ix_project_officer").doesNotContain("Sort");
    uses(softly, found, "department", "ix_project_department").doesNotContain("Sort");
    uses(softly, found, "common phase", "project").doesNotContain("Sort");
    uses(softly, found, "common word", "project").doesNotContain("Sort");
    uses(softly, found, "nothing", "project").doesNotContain("Sort");
    uses(softly, found, "rare word", "pk_project");
    uses(softly, found, "rare word of a department", "ANY").contains("Index Scan");
    uses(softly, found, "stale", "ix_project_stale");
    uses(softly, found, "overdue", "pk_project").contains("ix_item_project");
    uses(softly, found, "due this week", "pk_project").contains("pk_clock");
    uses(softly, found, "level", "_level on problem");
    uses(softly, found, "place", "Index Only Scan using ix_project_region");
    uses(softly, found, "phase in a place", "Index Only Scan using ix_project_region");
    uses(softly, found, "department of a place", "Index Only Scan using ix_project_department")
        .doesNotContain("Sort");
    uses(softly, found, "looking for a rare word", "ix_project_search");
    uses(softly, found, "looking for the late", "ix_clock_due");
    softly.assertAll();
    assertThat(found).hasSize(19);
  }

  private static StringAssert uses(
      SoftAssertions softly, Map<String, String> found, String name, String index) {
    return softly.assertThat(found.get(name)).as(name).contains(index);
  }

  private Map<String, String> asked() {
    UUID officer =
        entities
            .createNativeQuery("select id from officer where subject = 'many-7'", UUID.class)
            .getSingleResult();
    Asking all = new Asking();
    Map<String, String> found = new LinkedHashMap<>();
    found.put("nothing", plan(all));
    found.put("rare word", plan(all.text("医院")));
    found.put("common word", plan(all.text("项目")));
    found.put("rare word of a department", plan(all.text("医院").department("990000-1")));
    found.put("department", plan(all.department("990000-7")));
    found.put("officer", plan(all.officer(officer)));
    found.put("rare phase", plan(all.phase(Phase.REMOVED)));
    found.put("common phase", plan(all.phase(Phase.STARTED)));
    found.put("rare track", plan(all.track(Track.FILED)));
    found.put("stale", plan(all.notUpdated()));
    found.put("overdue", plan(all.late()));
    found.put("overdue of a department", plan(all.late().department("990000-4")));
    found.put("due this week", plan(all.due("2026-11-16", "2026-11-22")));
    found.put("level", plan(all.level(ProblemLevel.CITY)));
    found.put("place", plan(all, ManyRows.PLACE));
    found.put("phase in a place", plan(all.phase(Phase.STARTED), ManyRows.PLACE));
    found.put(
        "department of a place",
        plan(all.department(ManyRows.DEPARTMENT_OF_PLACE), ManyRows.PLACE));
    found.put("looking for a rare word", looking("project", TextSearch.inTable("t", "医院")));
    found.put("looking for the late", late());
    return found;
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

  private String plan(Asking asking) {
    return plan(asking, ManyRows.CITY);
  }

  private String plan(Asking asking, String place) {
    Condition wanted = search.wanted(Scope.whole(new RegionPath(place)), asking.filter(), NOW);
    return plans.of(
        ProjectSearch.sql(wanted, false), wanted, Map.of("after", new UUID(0, 0), "fetch", 21));
  }

  /** A filter, field by field. */
  private record Asking(
      @Nullable String text,
      @Nullable String department,
      @Nullable UUID officer,
      @Nullable Phase phase,
      @Nullable Track track,
      @Nullable Boolean stale,
      @Nullable Boolean overdue,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable ProblemLevel level) {

    Asking() {
      this(null, null, null, null, null, null, null, null, null, null);
    }

    ProjectFilter filter() {
      return new ProjectFilter(
          text, null, department, officer, phase, track, null, stale, overdue, from, to, level);
    }

    Asking text(String sought) {
      return new Asking(sought, department, officer, phase, track, stale, overdue, from, to, level);
    }

    Asking department(String code) {
      return new Asking(text, code, officer, phase, track, stale, overdue, from, to, level);
    }

    Asking officer(UUID id) {
      return new Asking(text, department, id, phase, track, stale, overdue, from, to, level);
    }

    Asking phase(Phase wanted) {
      return new Asking(text, department, officer, wanted, track, stale, overdue, from, to, level);
    }

    Asking track(Track wanted) {
      return new Asking(text, department, officer, phase, wanted, stale, overdue, from, to, level);
    }

    Asking notUpdated() {
      return new Asking(text, department, officer, phase, track, true, overdue, from, to, level);
    }

    Asking late() {
      return new Asking(text, department, officer, phase, track, stale, true, from, to, level);
    }

    Asking due(String first, String last) {
      return new Asking(
          text,
          department,
          officer,
          phase,
          track,
          stale,
          overdue,
          LocalDate.parse(first),
          LocalDate.parse(last),
          level);
    }

    Asking level(ProblemLevel wanted) {
      return new Asking(text, department, officer, phase, track, stale, overdue, from, to, wanted);
    }
  }
}
