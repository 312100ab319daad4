package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** J2, Jian'ou (办不成事窗口): 受理→分类→转办→办结→反馈, and what happens when a stage runs over. */
@Acceptance
class J2Test {
  private static final LocalDate MAKE_UP_SUNDAY = LocalDate.parse("2026-09-20");

  private final County county;

  J2Test(County county) {
    this.county = county;
  }

  @Test
  void the_case_goes_through_the_five_stages_and_its_history_is_complete() {
    MaintenanceFund fund = county.week().maintenanceFund();
    Person clerk = county.as(MaintenanceFund.CLERK);
    String issue = "/api/v1/issues/" + fund.issue();

    assertThat(clerk.get(issue).is(200).text("state")).isEqualTo("FED_BACK");
    assertThat(clerk.get(issue + "/history").is(200).rows())
        .extracting(J2Test::step, line -> at(line, "at").toLocalDate().toString())
        .containsExactly(
            tuple("REGISTER by 窗口受理员(建瓯)", "2026-09-14"),
            tuple("ACCEPT by 窗口受理员(建瓯)", "2026-09-14"),
            tuple("CLASSIFY by 窗口受理员(建瓯)", "2026-09-14"),
            tuple("REFER by 窗口受理员(建瓯)", "2026-09-14"),
            tuple("CLOSE by 部门经办人(建瓯)", "2026-09-22"),
            tuple("FEED_BACK by 窗口受理员(建瓯)", "2026-09-22"));
    assertThat(clerk.get(issue + "/clocks").is(200).rows())
        .extracting(clock -> clock.path("stage").asText(), clock -> clock.path("overdue").asText())
        .containsExactly(
            tuple("ACCEPT", "false"),
            tuple("CLASSIFY", "false"),
            tuple("REFER", "false"),
            tuple("HANDLE", "true"),
            tuple("FEED_BACK", "false"));
  }

  @Test
  void the_row_of_the_failed_trip_gets_cause_and_fix_from_the_closed_issue() {
    MaintenanceFund fund = county.week().maintenanceFund();
    Reply row =
        county.as(MaintenanceFund.CLERK).get("/api/v1/one-trip-failures/" + fund.row()).is(200);

    assertThat(row.text("issueId")).isEqualTo(fund.issue());
    assertThat(row.text("cause")).contains(Complaint.CAUSE);
    assertThat(row.text("fix")).isEqualTo(Complaint.FIX);
    assertThat(row.text("solvedOn")).isEqualTo("2026-09-22");
  }

  @Test
  void a_step_out_of_order_is_refused() {
    assertThat(county.week().maintenanceFund().outOfOrder())
        .hasSize(7)
        .allSatisfy((step, status) -> assertThat(status).as(step).isEqualTo(409));
  }

  @Test
  void the_department_hears_of_every_rung_once_and_the_supervisor_of_the_order_only() {
    MaintenanceFund fund = county.week().maintenanceFund();

    assertThat(fund.inbox(MaintenanceFund.HANDLER))
        .extracting(J2Test::rung, J2Test::toldOn)
        .containsExactly(
            tuple("REMINDER", "2026-09-16"),
            tuple("URGE", "2026-09-18"),
            tuple("YELLOW_CARD", "2026-09-20"),
            tuple("SUPERVISION_ORDER", "2026-09-22"));
    assertThat(fund.inbox(MaintenanceFund.LEADER))
        .extracting(J2Test::rung)
        .containsExactly("YELLOW_CARD", "SUPERVISION_ORDER");
    assertThat(fund.inbox(MaintenanceFund.SUPERVISOR))
        .extracting(J2Test::rung, J2Test::toldOn)
        .containsExactly(tuple("SUPERVISION_ORDER", "2026-09-22"));
    assertThat(fund.inbox(MaintenanceFund.HANDLER))
        .extracting(message -> message.path("text").asText())
        .satisfiesExactly(
            text -> assertThat(text).contains("提醒"),
            text -> assertThat(text).contains("催办"),
            text -> assertThat(text).contains("黄牌"),
            text -> assertThat(text).contains("红牌"));
  }

  @Test
  void nobody_is_told_at_night_or_on_a_rest_day_but_somebody_on_the_make_up_sunday() {
    MaintenanceFund fund = county.week().maintenanceFund();

    assertThat(MaintenanceFund.QUIET)
        .allSatisfy(stop -> assertThat(fund.messagesAt(stop)).isEqualTo(fund.messagesBefore(stop)));
    List<OffsetDateTime> told =
        Stream.of(
                MaintenanceFund.CLERK,
                MaintenanceFund.HANDLER,
                MaintenanceFund.LEADER,
                MaintenanceFund.SUPERVISOR)
            .flatMap(reader -> fund.inbox(reader).stream())
            .map(message -> at(message, "createdAt"))
            .toList();
    assertThat(told)
        .allSatisfy(
            at ->
                assertThat(at.toLocalTime()).isBetween(LocalTime.of(8, 30), LocalTime.of(17, 30)));
    assertThat(told)
        .extracting(OffsetDateTime::toLocalDate)
        .contains(MAKE_UP_SUNDAY)
        .doesNotContain(MAKE_UP_SUNDAY.minusDays(1));
  }

  @Test
  void the_red_card_opens_exactly_one_supervision_order_at_its_instant() {
    MaintenanceFund fund = county.week().maintenanceFund();

    assertThat(fund.ordersAt("2026-09-21T17:00")).isZero();
    assertThat(fund.ordersAt("2026-09-21T17:31")).isEqualTo(1);
    assertThat(fund.supervisionOrders()).hasSize(1);
    JsonNode order = fund.supervisionOrders().getFirst();
    assertThat(at(order, "openedAt")).isBefore("2026-09-21T17:45:00+08:00");
    assertThat(at(order, "answerDueAt")).isEqualTo("2026-09-24T17:30:00+08:00");
    assertThat(order.path("department").asText()).isEqualTo("350783-CITY");
    assertThat(order.path("state").asText()).isEqualTo("CLOSED");
    assertThat(county.events().of(fund.issue(), "supervision.opened"))
        .singleElement()
        .satisfies(event -> assertThat(event.data().path("level").asText()).isEqualTo("RED"));
    assertThat(county.events().of(order.path("clockId").asText(), "red-card.raised")).hasSize(1);
  }

  @Test
  void a_case_may_be_closed_on_the_spot_and_is_then_not_referred() {
    Person clerk = county.as(MaintenanceFund.CLERK);
    String row =
        clerk.post("/api/v1/one-trip-failures", Complaint.failedTrip("350783")).is(201).id();
    String issue = clerk.post("/api/v1/issues", Complaint.registration("350783", row)).is(201).id();
    String actions = "/api/v1/issues/" + issue + "/actions/";
    clerk.post(actions + "close-on-the-spot", Complaint.closing()).is(409);
    clerk.post(actions + "accept").is(200);
    Reply closed = clerk.post(actions + "close-on-the-spot", Complaint.closing()).is(200);
    clerk.post(actions + "refer", Complaint.referral("350783-CITY")).is(409);
    clerk.post(actions + "feed-back", Complaint.feedback()).is(200);

    assertThat(closed.body().at("/closing/onTheSpot").asBoolean()).isTrue();
    assertThat(clerk.get("/api/v1/issues/" + issue + "/history").is(200).column("step"))
        .containsExactly("REGISTER", "ACCEPT", "CLOSE_ON_THE_SPOT", "FEED_BACK");
    assertThat(clerk.get("/api/v1/issues/" + issue + "/clocks").is(200).column("stage"))
        .containsExactly("ACCEPT", "CLASSIFY", "FEED_BACK");
    county.as(MaintenanceFund.HANDLER).get("/api/v1/issues/" + issue).is(404);
  }

  private static String step(JsonNode line) {
    return line.path("step").asText() + " by " + line.path("by").asText();
  }

  private static String rung(JsonNode message) {
    return message.path("rung").asText();
  }

  private static String toldOn(JsonNode message) {
    return at(message, "createdAt").toLocalDate().toString();
  }

  private static OffsetDateTime at(JsonNode node, String field) {
    return Instant.parse(node.path(field).asText()).atZone(Agenda.CHINA).toOffsetDateTime();
  }
}
