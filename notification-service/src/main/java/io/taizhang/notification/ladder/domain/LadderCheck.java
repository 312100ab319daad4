package io.taizhang.notification.ladder.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a ladder must be before anybody is held to it. */
public final class LadderCheck {

  /** What is wrong with a rung, in zh-CN; {@code pointer} begins at the list of rungs. */
  public record Flaw(String pointer, String detail) {}

  private static final int MOST_DAYS = 250;
  private static final int MOST_PERCENT = 500;
  private static final Set<Rung> REMINDERS = EnumSet.of(Rung.EARLY_REMINDER, Rung.REMINDER);

  private final List<RungRule> rules;
  private final List<Flaw> flaws = new ArrayList<>();

  private LadderCheck(List<RungRule> rules) {
    this.rules = rules;
  }

  /** Every flaw; none when the ladder may be published. */
  public static List<Flaw> of(List<RungRule> rules) {
    LadderCheck check = new LadderCheck(rules);
    for (int place = 0; place < rules.size(); place++) {
      check.rung(place, rules.get(place));
      check.order(place);
    }
    return List.copyOf(check.flaws);
  }

  private void rung(int place, RungRule rule) {
    if (rule.anchor() != anchor(rule.rung())) {
      flaw(place, "anchor", rule.rung().label() + "须自 " + anchor(rule.rung()) + " 起算");
    }
    offset(place, rule);
    if ((rule.effect() == RungEffect.CARD) != (rule.rung() == Rung.RED_CARD)) {
      flaw(place, "effect", "红牌且只有红牌请求开出督办单（CARD）");
    }
    boolean notice = rule.effect() == RungEffect.NOTICE;
    if (notice == rule.audiences().isEmpty()) {
      flaw(place, "audiences", notice ? "通知须写明告知何人" : "只有通知才告知他人");
    }
    if (notice == rule.channels().isEmpty()) {
      flaw(place, "channels", notice ? "通知须写明渠道" : "只有通知才有渠道");
    }
    if (rule.audiences().contains(Audience.OWNER) && !rule.rung().forOwners()) {
      flaw(place, "audiences", "牌与督办不告知业主");
    }
  }

  private void offset(int place, RungRule rule) {
    Offset offset = rule.offset();
    boolean percent = offset.unit() == Offset.Unit.PERCENT_OF_BUDGET;
    int least = percent ? 1 : -MOST_DAYS;
    if (offset.amount() < least || offset.amount() > (percent ? MOST_PERCENT : MOST_DAYS)) {
      flaw(place, "offset/amount", "工作日在 ±250 之内，百分比在 1 到 500 之间");
    } else if (rule.rung().card() && !offset.after()) {
      flaw(place, "offset/amount", "牌只能在到期之后");
    } else if (REMINDERS.contains(rule.rung()) != offset.before()) {
      flaw(place, "offset/amount", "提醒须在到期之前，其余不得在到期之前");
    } else if (percent && rule.anchor() != Anchor.DUE) {
      flaw(place, "offset/unit", "督办单之后只按工作日计");
    }
  }

  private void order(int place) {
    RungRule rule = rules.get(place);
    for (RungRule earlier : rules.subList(0, place)) {
      if (earlier.rung().compareTo(rule.rung()) >= 0) {
        flaw(place, "rung", "各级须由低到高，每级至多一次");
        return;
      }
      Offset before = earlier.offset();
      if (earlier.anchor() == rule.anchor()
          && before.unit() == rule.offset().unit()
          && before.amount() >= rule.offset().amount()) {
        flaw(place, "offset/amount", "须晚于" + earlier.rung().label());
        return;
      }
    }
  }

  private static Anchor anchor(Rung rung) {
    return switch (rung) {
      case SUPERVISION_ORDER -> Anchor.ORDER_OPENED;
      case CIRCULAR -> Anchor.ORDER_ANSWER_DUE;
      case EARLY_REMINDER, REMINDER, URGE, YELLOW_CARD, RED_CARD -> Anchor.DUE;
    };
  }

  private void flaw(int place, String field, String detail) {
    flaws.add(new Flaw("/" + place + "/" + field, detail));
  }
}
