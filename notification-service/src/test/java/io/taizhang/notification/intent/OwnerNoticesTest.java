package io.taizhang.notification.intent;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.notification.clock.Addressee;
import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.ladder.domain.Anchor;
import io.taizhang.notification.ladder.domain.Audience;
import io.taizhang.notification.ladder.domain.Budget;
import io.taizhang.notification.ladder.domain.Course;
import io.taizhang.notification.ladder.domain.NoticeChannel;
import io.taizhang.notification.ladder.domain.Offset;
import io.taizhang.notification.ladder.domain.Rung;
import io.taizhang.notification.ladder.domain.RungEffect;
import io.taizhang.notification.ladder.domain.RungRule;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnerNoticesTest {

  private static final Recipient OWNER = new Recipient(RecipientKind.OWNER, "91350100M000100Y43");
  private static final Set<Rung> PROGRESS =
      EnumSet.of(Rung.EARLY_REMINDER, Rung.REMINDER, Rung.URGE);

  @ParameterizedTest
  @EnumSource(Rung.class)
  void of_an_item_the_owner_hears_before_the_cards_and_of_nothing_else_at_all(Rung rung) {
    assertThat(OwnerNotices.owner(rung, matter("item"), Optional.of(OWNER)).isPresent())
        .isEqualTo(PROGRESS.contains(rung));
    for (String other : Set.of("issue", "action", "consultation", "mandate")) {
      assertThat(OwnerNotices.owner(rung, matter(other), Optional.of(OWNER))).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Rung.class)
  void of_an_order_about_an_item_the_owner_hears_nothing(Rung rung) {
    assertThat(OwnerNotices.owner(rung, matter("item", true), Optional.of(OWNER))).isEmpty();
  }

  @Test
  void a_rung_for_the_owner_alone_is_passed_over_where_it_is_not_for_owners() {
    RungRule alone = rule(Set.of(Audience.OWNER));
    assertThat(OwnerNotices.refused(alone, matter("action"))).contains("这类事项不告知业主");
    assertThat(OwnerNotices.refused(alone, matter("item"))).isEmpty();
    assertThat(
            OwnerNotices.refused(
                rule(Set.of(Audience.OWNER, Audience.DEPARTMENT)), matter("action")))
        .isEmpty();
  }

  private static RungRule rule(Set<Audience> audiences) {
    return new RungRule(
        Rung.URGE,
        "催办",
        Anchor.DUE,
        Offset.days(0),
        RungEffect.NOTICE,
        audiences,
        Set.of(NoticeChannel.INBOX),
        null);
  }

  private static Matter matter(String type) {
    return matter(type, false);
  }

  private static Matter matter(String type, boolean ofAnswer) {
    return new Matter(
        new Subject(type, "1", "用地预审", null, null, null),
        new Addressee(null, null),
        new Course(ClockPhase.RUNNING, Instant.EPOCH, null, new Budget(5, LimitUnit.WORKING_DAY)),
        false,
        ofAnswer,
        null);
  }
}
