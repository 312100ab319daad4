package io.taizhang.notification.digest;

import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.recipient.ProjectPart;
import io.taizhang.notification.template.TemplateName;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One digest as it was decided: rhythm, audience, channels, template, region. */
@Entity
@Table(name = "digest_rule")
class DigestRule {
  @Id UUID id;
  @Version long version;
  String name;

  @Enumerated(EnumType.STRING)
  Rhythm rhythm;

  @Enumerated(EnumType.STRING)
  ProjectPart audience;

  String[] channels;

  @Enumerated(EnumType.STRING)
  TemplateName template;

  String regionCode;
  String regionPath;
  boolean enabled;

  Set<Channel> by() {
    return Arrays.stream(channels).map(Channel::valueOf).collect(Collectors.toUnmodifiableSet());
  }
}
