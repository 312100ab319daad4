package io.taizhang.notification.ladder.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.time.Almanac;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final Wording WORDING = new Wording(new LadderTimes(Almanac.base().national()));
  private static final Instant DUE = Instant.parse("2026-09-29T09:30:00Z");
  private static final Notice ITEM = new Notice("item", "用地预审", "人民医院二期", null, true, DUE, null);
  private static final Notice STAGE = new Notice("issue", "维修资金支取", null, "转办", false, DUE, null);

  @Test
  void a_reminder_names_the_due_instant() {
    assertThat(WORDING.text(Rung.REMINDER, ITEM, DUE.minusSeconds(86_400)))
        .isEqualTo("【提醒】事项“用地预审”（人民医院二期）应于 2026-09-29 17:30 前办结，请抓紧办理。");
  }

  @Test
  void an_urge_says_that_the_limit_is_there() {
    assertThat(WORDING.text(Rung.URGE, STAGE, DUE))
        .isEqualTo("【催办】办不成事事项“维修资金支取”“转办”环节已到办理时限（应于 2026-09-29 17:30 前办结），请立即办理。");
  }

  @Test
  void a_yellow_card_counts_whole_working_days() {
    assertThat(WORDING.text(Rung.YELLOW_CARD, ITEM, Instant.parse("2026-10-08T00:30:00Z")))
        .isEqualTo("【黄牌】事项“用地预审”（人民医院二期）已超过承诺时限 1 个工作日（应于 2026-09-29 17:30 前办结）。");
  }

  @Test
  void a_red_notice_names_the_order_and_until_when_it_is_to_be_answered() {
    Notice ordered =
        new Notice(
            "item",
            "用地预审",
            null,
            null,
            true,
            DUE,
            new Notice.Order("350500-DB-2026-0001", Instant.parse("2026-10-16T09:30:00Z")));
    assertThat(WORDING.text(Rung.SUPERVISION_ORDER, ordered, Instant.parse("2026-10-10T00:30:00Z")))
        .isEqualTo(
            "【红牌】事项“用地预审”已超过承诺时限 3 个工作日（应于 2026-09-29 17:30 前办结），"
                + "已下达督办单 350500-DB-2026-0001，请于 2026-10-16 17:30 前答复。");
  }

  @Test
  void a_subject_line_is_the_mark_and_the_title() {
    assertThat(WORDING.subject(Rung.SUPERVISION_ORDER, ITEM)).isEqualTo("【红牌】用地预审");
    assertThat(WORDING.subject(Rung.YELLOW_CARD, ITEM)).isEqualTo("【黄牌】用地预审");
  }
}
