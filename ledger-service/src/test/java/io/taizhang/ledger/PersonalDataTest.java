package io.taizhang.ledger;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Rows;
import io.taizhang.ledger.fixture.Story;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class PersonalDataTest {

  private static final String APPLICANT = "示例申请人 13900005678";
  private static final List<String> WHAT_TRAVELS =
      List.of(
          "select payload from outbox",
          "select payload from event_log",
          "select details::text from audit_entry",
          "select title || coalesce(project_name, '') from clock");

  @Inject Days days;
  @Inject Rows rows;

  @Test
  void no_contact_and_no_applicant_leaves_the_ledger_or_stands_in_the_trail() {
    Story story = new Story(County.park(20));
    story.play(days);
    as(Tokens.of("clerk"))
        .body(
            Map.of(
                "happenedOn",
                "2026-09-14",
                "windowName",
                "城市管理窗口",
                "applicant",
                APPLICANT,
                "itemName",
                "住宅专项维修资金使用审核",
                "reason",
                APPLICANT + "的材料要求前后不一",
                "toldAtOnce",
                false,
                "toldWhat",
                "已电话告知" + APPLICANT,
                "trips",
                3,
                "regionCode",
                "350500"))
        .post("/api/v1/one-trip-failures")
        .then()
        .statusCode(201);
    consulted();
    assertThat(rows.texts("select owner_contact from project where id = ?", story.project()))
        .containsExactly(Story.CONTACT);
    for (String place : WHAT_TRAVELS) {
      assertThat(rows.texts(place))
          .as(place)
          .noneMatch(text -> text.contains(Story.CONTACT) || text.contains(APPLICANT));
    }
  }

  private static void consulted() {
    as(Tokens.of("clerk"))
        .body(
            Map.of(
                "consultedOn",
                "2026-09-14",
                "asker",
                APPLICANT,
                "contact",
                APPLICANT,
                "idea",
                APPLICANT + "拟建示例厂房",
                "question",
                APPLICANT + "问如何办理",
                "regionCode",
                "350500"))
        .post("/api/v1/first-consultations")
        .then()
        .statusCode(201);
  }
}
