package io.taizhang.ledger.fix;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.checklist.ChecklistRef;
import io.taizhang.ledger.fixture.Quanzhou;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Facts about fix lists, made of fixed inputs. */
public final class FixSamples {

  private static final UUID FIX = UUID.fromString("01994630-6f40-7000-8000-000000000012");
  private static final LocalDate DAY = LocalDate.parse("2026-09-14");
  private static final ChecklistRef CHECKLIST =
      new ChecklistRef(Quanzhou.CHECKLIST, "GYTZ", "政府投资房屋建筑项目", Quanzhou.REGION);
  private static final Origin ORIGIN =
      new Origin(
          Quanzhou.CHECKLIST,
          1,
          Quanzhou.REGION,
          "works-permit",
          Quanzhou.ITEM_NAME,
          Quanzhou.HOUSING,
          Quanzhou.PROJECT,
          Quanzhou.REGION);

  private FixSamples() {}

  public static Stream<Fact> facts() {
    FixCase one = new FixCase(FIX, ORIGIN, DAY, "窗口未一次性告知所需材料");
    one.oneTripId = Quanzhou.ONE_TRIP;
    one.tell(
        new ClosedCause(
            Quanzhou.ISSUE,
            "BBC-350500-2026-0001",
            Quanzhou.PROJECT,
            Quanzhou.ITEM,
            Quanzhou.ONE_TRIP,
            null,
            "MATERIAL_TOLD_TOO_LATE",
            "窗口未一次性告知所需材料",
            Instant.parse("2026-09-14T01:30:00Z"),
            Quanzhou.REGION));
    ChecklistFix repeated = fix(one);
    repeated.projects = 3;
    repeated.occurrences = 3;
    ChecklistFix fixed = fix(one);
    fixed.fixed(2, LocalDate.parse("2026-09-28"), "科长甲（虚构）", "补充表决书样式与份数");
    return Stream.of(
        FixEvents.causeRepeated(CHECKLIST, repeated, 3),
        FixEvents.fixed(CHECKLIST, fixed, List.of(one)));
  }

  private static ChecklistFix fix(FixCase one) {
    ChecklistFix fix = new ChecklistFix(ORIGIN, "MATERIAL_TOLD_TOO_LATE", DAY);
    fix.id = FIX;
    fix.count(List.of(one));
    return fix;
  }
}
