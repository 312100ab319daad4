package io.taizhang.ledger.yearlist;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** Facts about yearly lists, made of fixed inputs. */
public final class YearListSamples {

  private YearListSamples() {}

  public static Stream<Fact> facts() {
    YearListEntry left = entry();
    left.leftOn = LocalDate.parse("2026-10-30");
    return Stream.of(YearListEvents.entered(entry()), YearListEvents.left(left, "泉重点〔2026〕9号（虚构）"));
  }

  private static YearListEntry entry() {
    YearListEntry entry = new YearListEntry();
    entry.id = UUID.fromString("01994630-6f40-7000-8000-000000000013");
    entry.year = 2026;
    entry.projectId = Quanzhou.PROJECT;
    entry.listRegionCode = Quanzhou.REGION_CODE;
    entry.level = ListLevel.CITY;
    entry.enteredOn = LocalDate.parse("2026-01-15");
    entry.entryDocument = "泉重点〔2026〕1号（虚构）";
    entry.regionPath = Quanzhou.REGION.value();
    return entry;
  }
}
