package io.taizhang.ledger.opinion;

import java.time.LocalDate;
import java.util.UUID;

/** A rule as the API shows it. */
public record SilenceRuleView(
    UUID id, String regionCode, boolean consents, String source, LocalDate validFrom) {

  static SilenceRuleView of(SilenceRule rule) {
    return new SilenceRuleView(
        rule.id, rule.regionCode, rule.consents, rule.source, rule.validFrom);
  }
}
