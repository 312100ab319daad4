package io.taizhang.notification.ladder;

import io.taizhang.notification.ladder.domain.Anchor;
import io.taizhang.notification.ladder.domain.Audience;
import io.taizhang.notification.ladder.domain.NoticeChannel;
import io.taizhang.notification.ladder.domain.Offset;
import io.taizhang.notification.ladder.domain.Rung;
import io.taizhang.notification.ladder.domain.RungEffect;
import io.taizhang.notification.ladder.domain.RungRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A ladder's next version as it is entered.
 *
 * @param regionCode where it holds, and below
 * @param subject what its clocks belong to; absent for all of them
 * @param stage what the clocks measure, such as {@code DECISION} or {@code HANDLE}; absent for all
 * @param fromDate the day it takes over, today or later
 * @param rungs lowest first
 */
public record NewLadder(
    @NotBlank(message = "请填写区划") @Size(max = 32, message = "不超过 32 个字符") String regionCode,
    @Nullable SubjectKind subject,
    @Nullable @Pattern(regexp = "[A-Z_]{1,40}", message = "应为环节的代码") String stage,
    @NotNull(message = "请填写施行日期") LocalDate fromDate,
    @NotBlank(message = "请填写依据") @Size(max = 300, message = "不超过 300 个字符") String reason,
    @NotEmpty(message = "请至少填写一级") @Size(max = 7, message = "不超过 7 级")
        List<@NotNull(message = "不能为空") @Valid RungForm> rungs) {

  /**
   * A rung.
   *
   * @param template code of the text; absent for the built-in one
   */
  public record RungForm(
      @NotNull(message = "请选择级") Rung rung,
      @NotBlank(message = "请填写名称") @Size(max = 40, message = "不超过 40 个字符") String name,
      @NotNull(message = "请选择起算点") Anchor anchor,
      @NotNull(message = "请填写时间") @Valid OffsetForm offset,
      @NotNull(message = "请选择效果") RungEffect effect,
      @NotNull(message = "不能为空") @Size(max = 7, message = "不超过 7 项")
          List<@NotNull(message = "不能为空") Audience> audiences,
      @NotNull(message = "不能为空") @Size(max = 7, message = "不超过 7 项")
          List<@NotNull(message = "不能为空") NoticeChannel> channels,
      @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,59}", message = "应为模板的代码")
          String template) {

    static RungForm of(RungRule rule) {
      return new RungForm(
          rule.rung(),
          rule.name(),
          rule.anchor(),
          new OffsetForm(rule.offset().unit(), rule.offset().amount()),
          rule.effect(),
          List.copyOf(new TreeSet<>(rule.audiences())),
          List.copyOf(new TreeSet<>(rule.channels())),
          rule.template());
    }

    RungRule rule() {
      return new RungRule(
          rung,
          name,
          anchor,
          new Offset(offset.unit(), offset.amount()),
          effect,
          Set.copyOf(new LinkedHashSet<>(audiences)),
          Set.copyOf(new LinkedHashSet<>(channels)),
          template);
    }
  }

  /** How far a rung lies from its anchor. */
  public record OffsetForm(@NotNull(message = "请选择单位") Offset.Unit unit, int amount) {}

  /** The rungs as rules. */
  public List<RungRule> rules() {
    return rungs.stream().map(RungForm::rule).toList();
  }

  @Nullable String subjectType() {
    return subject == null ? null : subject.word();
  }
}
