package io.taizhang.chassis.clockbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.ClockPhase;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Business time is past the week of these pauses. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class StalePausesTest {

  private static final String STALE = "io.taizhang.ledger.clock.pause-stale.v1";

  @Inject Desk desk;
  @Inject StalePauses pauses;
  @Inject EventJson json;
  @Inject Clock time;

  @Test
  void a_pause_that_outlived_its_end_is_told_once_with_the_whole_clock() throws Exception {
    StoredClock paused = paused("2026-09-09");

    tell();
    tell();

    List<Event> told = stale(paused);
    assertThat(told).hasSize(1);
    ClockChanged data = json.data(told.getFirst(), ClockChanged.class);
    assertThat(data.clock().phase()).isEqualTo(ClockPhase.PAUSED);
    assertThat(data.clock().revision()).isEqualTo(2);
    assertThat(data.subject()).isEqualTo(paused.clock().subject());
    assertThat(desk.read(paused)).isEqualTo(paused);
  }

  @Test
  void it_is_told_again_once_a_new_end_has_passed_too() throws Exception {
    StoredClock paused = paused("2026-09-09");
    tell();
    desk.add(paused, desk.redatePause("p1", "2026-09-09T15:00", "2026-09-11"));
    tell();
    tell();
    assertThat(stale(paused)).hasSize(2);
  }

  @Test
  void a_new_end_to_come_is_not_told() throws Exception {
    StoredClock paused = paused("2026-09-09");
    desk.add(paused, desk.redatePause("p1", "2026-09-09T15:00", today()));
    tell();
    assertThat(stale(paused)).isEmpty();
  }

  @Test
  void of_two_pauses_the_earlier_end_is_told_then_the_later() throws Exception {
    StoredClock paused = paused("2026-09-11");
    desk.add(paused, desk.pause("p2", "2026-09-09T09:00", "2026-09-10"));
    tell();
    assertThat(stale(paused)).hasSize(1);
    desk.add(paused, desk.resume("p2", "2026-09-10T15:00"));
    tell();
    tell();
    assertThat(stale(paused)).hasSize(2);
  }

  @Test
  void neither_a_resumed_nor_a_stopped_clock_is_told_of() throws Exception {
    StoredClock resumed = paused("2026-09-09");
    desk.add(resumed, desk.resume("p1", "2026-09-11T10:00"));
    StoredClock stopped = paused("2026-09-09");
    desk.add(stopped, desk.stop("2026-09-11T10:00"));
    tell();
    assertThat(stale(resumed)).isEmpty();
    assertThat(stale(stopped)).isEmpty();
  }

  @Test
  void a_pause_whose_last_day_is_today_is_not_stale_yet() throws Exception {
    StoredClock paused = paused(today());
    tell();
    assertThat(stale(paused)).isEmpty();
  }

  private String today() {
    return BusinessZone.dateOf(time.instant()).toString();
  }

  private StoredClock paused(String expectedEnd) {
    StoredClock clock = desk.started(Desk.country(), 5);
    return desk.add(clock, desk.pause("p1", "2026-09-08T10:00", expectedEnd));
  }

  private void tell() throws SQLException {
    while (pauses.waiting()) {
      pauses.tell(2);
    }
  }

  private List<Event> stale(StoredClock clock) {
    return desk.told(clock).stream().filter(event -> event.type().equals(STALE)).toList();
  }
}
