package io.taizhang.ledger.onetrip;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Facts about failed trips, made of fixed inputs. */
public final class OneTripSamples {

  private OneTripSamples() {}

  public static Stream<Fact> facts() {
    OneTripFailure completed = row();
    completed.complete(
        new Remedy(
            Quanzhou.ISSUE,
            "窗口未一次性告知所需材料",
            "修订一次性告知单",
            LocalDate.parse("2026-09-14"),
            Quanzhou.REGION));
    return Stream.of(OneTripEvents.recorded(row()), OneTripEvents.completed(completed));
  }

  private static OneTripFailure row() {
    RecordFailure request =
        new RecordFailure(
            LocalDate.parse("2026-09-07"),
            "综合窗口",
            "示例单位",
            Quanzhou.ITEM_NAME,
            Quanzhou.PROJECT,
            Quanzhou.ITEM,
            "缺少审查合格书",
            false,
            "只告知缺少总平面图",
            2,
            Quanzhou.REGION_CODE);
    OneTripFailure row = new OneTripFailure(request, Quanzhou.REGION.value());
    row.id = Quanzhou.ONE_TRIP;
    return row;
  }
}
