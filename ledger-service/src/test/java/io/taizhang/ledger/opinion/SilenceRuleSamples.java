package io.taizhang.ledger.opinion;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** Facts about rules on silence, made of fixed inputs. */
public final class SilenceRuleSamples {

  private SilenceRuleSamples() {}

  public static Stream<Fact> facts() {
    SilenceRule rule =
        new SilenceRule(
            new SetSilenceRule(
                Quanzhou.REGION_CODE, true, "并联审批办法第九条（虚构）", LocalDate.parse("2026-09-01")),
            Quanzhou.REGION.value());
    rule.id = UUID.fromString("01994630-6f40-7000-8000-000000000014");
    return Stream.of(SilenceRuleEvents.set(rule));
  }
}
