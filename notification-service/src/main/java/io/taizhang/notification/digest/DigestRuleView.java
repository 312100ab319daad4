package io.taizhang.notification.digest;

import io.taizhang.chassis.web.Versioned;
import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.recipient.ProjectPart;
import java.util.List;
import java.util.UUID;

/** A digest as it was decided. */
record DigestRuleView(
    UUID id,
    String name,
    Rhythm rhythm,
    ProjectPart audience,
    List<Channel> channels,
    String template,
    String regionCode,
    boolean enabled,
    long version)
    implements Versioned {

  static DigestRuleView of(DigestRule rule) {
    return new DigestRuleView(
        rule.id,
        rule.name,
        rule.rhythm,
        rule.audience,
        rule.by().stream().sorted().toList(),
        rule.template.code(),
        rule.regionCode,
        rule.enabled,
        rule.version);
  }
}
