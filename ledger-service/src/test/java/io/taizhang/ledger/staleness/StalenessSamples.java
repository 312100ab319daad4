package io.taizhang.ledger.staleness;

import io.taizhang.chassis.fixture.GoldenEvents;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Facts about stale ledger rows, made of fixed inputs. */
public final class StalenessSamples {

  private StalenessSamples() {}

  public static Stream<Fact> facts() {
    return Stream.of(
        new UpdateStale(
                Quanzhou.PROJECT,
                Quanzhou.PROJECT_NAME,
                Quanzhou.REGION_CODE,
                GoldenEvents.TIME,
                LocalDate.parse("2026-09-22"),
                Quanzhou.OFFICER_SUBJECT,
                "推进专员甲")
            .fact(Quanzhou.REGION));
  }
}
