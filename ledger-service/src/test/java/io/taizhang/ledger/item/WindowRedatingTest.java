package io.taizhang.ledger.item;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Notices;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class WindowRedatingTest {

  @Inject Days days;
  @Inject Notices notices;

  private String park = "";
  private Tokens clerk = Tokens.of("clerk");

  @BeforeEach
  void a_park_is_founded() {
    park = County.park(95);
    clerk = clerk.region(park);
  }

  @Test
  void a_day_off_moves_the_date_of_the_answer_wherever_it_is_shown_and_the_law_goes_by_it() {
    days.nextMorning();
    UUID project = County.projectIn(park);
    UUID licence = received(project, "LICENCE");
    UUID filing = received(project, "FILING");
    String told = days.closeOn(5);
    String moved = days.closeOn(6);
    shown(licence, told);
    String knownLicence = read(licence).header("ETag");
    String knownFiling = read(filing).header("ETag");

    notices.dayOff(park, days.workingDaysOn(2));

    shown(licence, moved);
    shown(filing, moved);
    assertThat(again(licence, knownLicence).statusCode()).isEqualTo(200);
    assertThat(again(filing, knownFiling).statusCode()).isEqualTo(200);
    as(clerk)
        .get("/api/v1/items?project={id}", project)
        .then()
        .body("items.answerDueAt", equalTo(List.of(moved, moved)));
    days.after(told);
    assertThat(read(licence).<Boolean>path("deemedAccepted")).isFalse();
    days.after(moved);
    assertThat(read(licence).<Boolean>path("deemedAccepted")).isTrue();
  }

  private void shown(UUID item, String due) {
    assertThat(read(item).<String>path("answerDueAt")).isEqualTo(due);
    as(clerk)
        .get("/api/v1/items/{id}/acceptance-clock", item)
        .then()
        .statusCode(200)
        .body("dueAt", equalTo(due));
  }

  private Response read(UUID item) {
    return as(clerk).get("/api/v1/items/{id}", item);
  }

  private Response again(UUID item, String known) {
    return as(clerk).header("If-None-Match", known).get("/api/v1/items/{id}", item);
  }

  private UUID received(UUID project, String kind) {
    Map<String, Object> papers = County.papers(project, 5);
    papers.put("departmentCode", park + "-HOUSING");
    papers.put("kind", kind);
    return County.item(papers);
  }
}
