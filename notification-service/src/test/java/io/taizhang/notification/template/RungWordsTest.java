package io.taizhang.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.ladder.domain.Anchor;
import io.taizhang.notification.ladder.domain.Audience;
import io.taizhang.notification.ladder.domain.LadderTimes;
import io.taizhang.notification.ladder.domain.Notice;
import io.taizhang.notification.ladder.domain.NoticeChannel;
import io.taizhang.notification.ladder.domain.Offset;
import io.taizhang.notification.ladder.domain.Rung;
import io.taizhang.notification.ladder.domain.RungEffect;
import io.taizhang.notification.ladder.domain.RungRule;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Version 1 of every template, as seeded. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class RungWordsTest {

  private static final Instant DUE = Instant.parse("2026-09-29T09:30:00Z");
  private static final LadderTimes TIMES = new LadderTimes(Almanac.base().national());
  private static final Notice ITEM = new Notice("item", "用地预审", "人民医院二期", null, true, DUE, null);
  private static final Notice STAGE = new Notice("issue", "维修资金支取", null, "转办", false, DUE, null);

  @Inject RungWords words;
  @Inject NoticeTemplates templates;

  @ParameterizedTest
  @EnumSource
  void each_seed_may_be_published(TemplateName name) {
    Forms forms =
        QuarkusTransaction.requiringNew()
            .call(() -> templates.published(name).orElseThrow().forms());
    assertThat(new Press().faults(name, forms)).isEmpty();
  }

  @Test
  void a_reminder_names_the_due_instant() {
    assertThat(of(Rung.REMINDER, ITEM, DUE.minusSeconds(86_400)).line())
        .isEqualTo("【提醒】事项“用地预审”（人民医院二期）应于 2026-09-29 17:30 前办结，请抓紧办理。");
  }

  @Test
  void an_urge_says_that_the_limit_is_there() {
    assertThat(of(Rung.URGE, STAGE, DUE).line())
        .isEqualTo("【催办】办不成事事项“维修资金支取”“转办”环节已到办理时限（应于 2026-09-29 17:30 前办结），请立即办理。");
  }

  @Test
  void a_yellow_card_counts_whole_working_days() {
    assertThat(of(Rung.YELLOW_CARD, ITEM, Instant.parse("2026-10-08T00:30:00Z")).line())
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
    Forms forms = of(Rung.SUPERVISION_ORDER, ordered, Instant.parse("2026-10-10T00:30:00Z"));
    assertThat(forms.line())
        .isEqualTo(
            "【红牌】事项“用地预审”已超过承诺时限 3 个工作日（应于 2026-09-29 17:30 前办结），"
                + "已下达督办单 350500-DB-2026-0001，请于 2026-10-16 17:30 前答复。");
    assertThat(forms.heading()).isEqualTo("【红牌】用地预审");
    assertThat(forms.sms()).startsWith("红牌：事项“用地预审”");
  }

  @Test
  void a_short_message_shows_where_the_deadline_explains_itself() {
    String link = "https://portal.example/api/v1/items/1/clock/explanation";
    Forms forms =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    words
                        .edition()
                        .of(
                            rule(Rung.REMINDER, null),
                            ITEM,
                            TIMES,
                            DUE.minusSeconds(86_400),
                            link));
    assertThat(forms.sms()).endsWith(" " + link);
    assertThat(of(Rung.REMINDER, ITEM, DUE.minusSeconds(86_400)).sms()).endsWith("请抓紧办理。");
  }

  @Test
  void a_missing_datum_is_an_error_that_names_it_and_no_gap() {
    Notice withoutDue = new Notice("item", "用地预审", null, null, true, null, null);
    assertThatThrownBy(() -> of(Rung.REMINDER, withoutDue, DUE))
        .isInstanceOf(RenderingException.class)
        .hasMessageContaining("due");
  }

  @Test
  void an_early_reminder_has_a_mark_of_its_own_in_the_heading() {
    Forms forms = of(Rung.EARLY_REMINDER, ITEM, DUE.minusSeconds(864_000));
    assertThat(forms.heading()).isEqualTo("【预提醒】用地预审");
    assertThat(forms.line()).isEqualTo("【提醒】事项“用地预审”（人民医院二期）应于 2026-09-29 17:30 前办结，请抓紧办理。");
  }

  @Test
  void a_circular_names_the_order_that_nobody_has_answered() {
    Notice unanswered =
        new Notice(
            "item",
            "用地预审",
            null,
            null,
            true,
            null,
            new Notice.Order("350500-DB-2026-0001", Instant.parse("2026-10-16T09:30:00Z")));
    assertThat(of(Rung.CIRCULAR, unanswered, Instant.parse("2026-10-19T00:30:00Z")).line())
        .isEqualTo("【通报】事项“用地预审”督办单 350500-DB-2026-0001 应于 2026-10-16 17:30 前答复，至今未答复。");
  }

  @Test
  void a_rung_that_names_a_template_is_put_into_its_words() {
    Forms forms =
        QuarkusTransaction.requiringNew()
            .call(
                () -> words.edition().of(rule(Rung.REMINDER, "rung.urge"), ITEM, TIMES, DUE, null));
    assertThat(forms.heading()).isEqualTo("【催办】用地预审");
    assertThat(words.has("rung.urge")).isTrue();
    assertThat(words.has("digest.weekly")).isFalse();
    assertThat(words.has("rung.nothing")).isFalse();
  }

  private static RungRule rule(Rung rung, @Nullable String template) {
    return new RungRule(
        rung,
        rung.label(),
        Anchor.DUE,
        Offset.days(0),
        RungEffect.NOTICE,
        Set.of(Audience.DEPARTMENT),
        Set.of(NoticeChannel.INBOX),
        template);
  }

  private Forms of(Rung rung, Notice notice, Instant now) {
    return QuarkusTransaction.requiringNew()
        .call(() -> words.edition().of(rule(rung, null), notice, TIMES, now, null));
  }
}
