package io.taizhang.ledger.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.All;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.fixture.ConsumedEvents;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ConsumedEventsTest {

  private static final String ROW_OF_THE_EXAMPLE =
      """
      insert into one_trip_failure (id, happened_on, window_name, applicant, item_name, reason,
        told_at_once, told_what, trips, region_path, version)
      values ('01994630-6f40-7000-8000-000000000015', '2026-09-07', '城市管理窗口', '示例单位', '维修资金',
        '材料不全', false, '缺表决书', 2, '/100000/350000/350700/350783/', 0)
      on conflict do nothing
      """;

  @Inject EventJson json;
  @Inject @All List<EventConsumer> consumers;
  @Inject Rows rows;
  @Inject Calendars calendars;

  @Test
  void what_the_others_tell_is_read_as_their_contracts_say() {
    rows.change(ROW_OF_THE_EXAMPLE);
    ConsumedEvents.assertRead(
        "ledger-service",
        json,
        consumers,
        Map.of(
            "io.taizhang.issue.issue.closed.v1", this::completesTheRow,
            "io.taizhang.notification.red-card.raised.v1", this::namesClockAndRevision,
            "io.taizhang.notification.deadline.withdrawn.v1", this::namesTheCard,
            "io.taizhang.notification.calendar.published.v1", this::calendarIsInForce));
  }

  private void completesTheRow(Event event) {
    String completed =
        "select cause || '/' || fix || '/' || solved_on from one_trip_failure where id = ?::uuid";
    assertThat(rows.texts(completed, event.data().path("oneTripId").asText()))
        .containsExactly(
            event.data().path("causeText").asText()
                + "/"
                + event.data().path("fix").asText()
                + "/"
                + event.data().path("closedAt").asText().substring(0, 10));
  }

  private void calendarIsInForce(Event event) {
    assertThat(calendars.almanac().later())
        .containsExactly(json.data(event, CalendarVersion.class));
  }

  private void namesTheCard(Event event) {
    NotificationEvents.Withdrawn card = json.data(event, NotificationEvents.Withdrawn.class);
    assertThat(card.clockId()).hasToString(event.data().path("clockId").asText());
    assertThat(card.firedRevision()).isEqualTo(event.data().path("firedRevision").asLong());
    assertThat(card.rung()).isEqualTo(event.data().path("rung").asText());
    assertThat(card.withdrawnAt())
        .isEqualTo(OffsetDateTime.parse(event.data().path("withdrawnAt").asText()).toInstant());
  }

  private void namesClockAndRevision(Event event) {
    NotificationEvents.RedCard card = json.data(event, NotificationEvents.RedCard.class);
    assertThat(card.clockId()).hasToString(event.data().path("clockId").asText());
    assertThat(card.revision()).isEqualTo(event.data().path("revision").asLong());
    assertThat(card.raisedAt()).isEqualTo(event.data().path("raisedAt").asText());
  }
}
