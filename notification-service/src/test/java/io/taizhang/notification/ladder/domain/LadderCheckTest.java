package io.taizhang.notification.ladder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LadderCheckTest {

  private static final RungRule REMINDER =
      notice(Rung.REMINDER, Anchor.DUE, Offset.days(-1), Audience.DEPARTMENT);
  private static final RungRule URGE =
      notice(Rung.URGE, Anchor.DUE, Offset.days(0), Audience.DEPARTMENT);
  private static final RungRule YELLOW =
      notice(Rung.YELLOW_CARD, Anchor.DUE, Offset.days(1), Audience.LEADER);
  private static final RungRule RED =
      new RungRule(
          Rung.RED_CARD,
          "红牌",
          Anchor.DUE,
          Offset.days(3),
          RungEffect.CARD,
          Set.of(),
          Set.of(),
          null);
  private static final RungRule ORDER =
      notice(Rung.SUPERVISION_ORDER, Anchor.ORDER_OPENED, Offset.days(0), Audience.SUPERVISOR);
  private static final RungRule CIRCULAR =
      notice(Rung.CIRCULAR, Anchor.ORDER_ANSWER_DUE, Offset.days(0), Audience.SUPERVISOR);

  @Test
  void the_ladder_of_every_day_may_be_published() {
    assertThat(LadderCheck.of(List.of(REMINDER, URGE, YELLOW, RED, ORDER, CIRCULAR))).isEmpty();
  }

  @Test
  void a_card_comes_only_after_the_due_instant() {
    assertThat(flaws(notice(Rung.YELLOW_CARD, Anchor.DUE, Offset.days(0), Audience.LEADER)))
        .containsExactly("/0/offset/amount 牌只能在到期之后");
    assertThat(flaws(notice(Rung.YELLOW_CARD, Anchor.DUE, Offset.percent(100), Audience.LEADER)))
        .containsExactly("/0/offset/amount 牌只能在到期之后");
    assertThat(flaws(notice(Rung.YELLOW_CARD, Anchor.DUE, Offset.percent(120), Audience.LEADER)))
        .isEmpty();
  }

  @Test
  void a_reminder_comes_before_it_and_nothing_else_does() {
    assertThat(flaws(notice(Rung.REMINDER, Anchor.DUE, Offset.days(0), Audience.HANDLER)))
        .containsExactly("/0/offset/amount 提醒须在到期之前，其余不得在到期之前");
    assertThat(flaws(notice(Rung.URGE, Anchor.DUE, Offset.percent(90), Audience.HANDLER)))
        .containsExactly("/0/offset/amount 提醒须在到期之前，其余不得在到期之前");
  }

  @Test
  void rungs_rise_and_none_comes_twice() {
    assertThat(flaws(URGE, REMINDER)).containsExactly("/1/rung 各级须由低到高，每级至多一次");
    assertThat(flaws(URGE, URGE)).containsExactly("/1/rung 各级须由低到高，每级至多一次");
    assertThat(
            flaws(
                notice(Rung.EARLY_REMINDER, Anchor.DUE, Offset.days(-1), Audience.HANDLER),
                REMINDER))
        .containsExactly("/1/offset/amount 须晚于预提醒");
  }

  @Test
  void only_the_red_card_makes_a_claim() {
    assertThat(
            flaws(
                new RungRule(
                    Rung.YELLOW_CARD,
                    "黄牌",
                    Anchor.DUE,
                    Offset.days(1),
                    RungEffect.CARD,
                    Set.of(),
                    Set.of(),
                    null)))
        .containsExactly("/0/effect 红牌且只有红牌请求开出督办单（CARD）");
    assertThat(flaws(notice(Rung.RED_CARD, Anchor.DUE, Offset.days(3), Audience.LEADER)))
        .containsExactly("/0/effect 红牌且只有红牌请求开出督办单（CARD）");
  }

  @Test
  void a_notice_says_who_is_told_and_by_what() {
    assertThat(
            flaws(
                new RungRule(
                    Rung.URGE,
                    "催办",
                    Anchor.DUE,
                    Offset.days(0),
                    RungEffect.NOTICE,
                    Set.of(),
                    Set.of(),
                    null)))
        .containsExactly("/0/audiences 通知须写明告知何人", "/0/channels 通知须写明渠道");
  }

  @Test
  void owners_never_hear_of_cards_or_orders() {
    assertThat(flaws(notice(Rung.REMINDER, Anchor.DUE, Offset.days(-1), Audience.OWNER))).isEmpty();
    assertThat(flaws(notice(Rung.YELLOW_CARD, Anchor.DUE, Offset.days(1), Audience.OWNER)))
        .containsExactly("/0/audiences 牌与督办不告知业主");
  }

  @Test
  void each_rung_has_its_anchor_and_orders_are_counted_in_days() {
    assertThat(flaws(notice(Rung.URGE, Anchor.ORDER_OPENED, Offset.days(0), Audience.HANDLER)))
        .containsExactly("/0/anchor 催办须自 DUE 起算");
    assertThat(
            flaws(
                notice(
                    Rung.CIRCULAR,
                    Anchor.ORDER_ANSWER_DUE,
                    Offset.percent(110),
                    Audience.SUPERVISOR)))
        .containsExactly("/0/offset/unit 督办单之后只按工作日计");
  }

  @Test
  void offsets_have_their_bounds() {
    for (Offset offset :
        List.of(Offset.days(-251), Offset.percent(0), Offset.days(251), Offset.percent(501))) {
      assertThat(flaws(notice(Rung.URGE, Anchor.DUE, offset, Audience.HANDLER)))
          .containsExactly("/0/offset/amount 工作日在 ±250 之内，百分比在 1 到 500 之间");
    }
    assertThat(flaws(notice(Rung.URGE, Anchor.DUE, Offset.days(250), Audience.HANDLER))).isEmpty();
  }

  private static List<String> flaws(RungRule... rules) {
    return LadderCheck.of(List.of(rules)).stream()
        .map(flaw -> flaw.pointer() + " " + flaw.detail())
        .toList();
  }

  private static RungRule notice(Rung rung, Anchor anchor, Offset offset, Audience audience) {
    return new RungRule(
        rung,
        rung.label(),
        anchor,
        offset,
        RungEffect.NOTICE,
        Set.of(audience),
        Set.of(NoticeChannel.INBOX),
        null);
  }
}
