package io.taizhang.notification.ladder;

import io.taizhang.notification.ladder.domain.Anchor;
import io.taizhang.notification.ladder.domain.Audience;
import io.taizhang.notification.ladder.domain.Rung;
import io.taizhang.notification.ladder.domain.RungEffect;
import io.taizhang.notification.ladder.domain.RungRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.stream.Collectors;

@Entity
@Table(name = "ladder_rung")
class LadderRung {
  @Id
  @Enumerated(EnumType.STRING)
  Rung rung;

  int position;

  @Enumerated(EnumType.STRING)
  Anchor anchor;

  int offsetDays;

  @Enumerated(EnumType.STRING)
  RungEffect effect;

  String[] audiences;

  RungRule rule() {
    return new RungRule(
        rung,
        anchor,
        offsetDays,
        effect,
        Arrays.stream(audiences).map(Audience::valueOf).collect(Collectors.toUnmodifiableSet()));
  }
}
