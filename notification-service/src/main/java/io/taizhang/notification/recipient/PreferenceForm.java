package io.taizhang.notification.recipient;

import io.taizhang.notification.contact.Channel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants.
 *
 * @param quietFrom since when notices that are not urgent wait, such as {@code 12:00}; with {@code
 *     quietTo} or not at all
 * @param quietTo until when
 * @param choices channels per kind of notice; all channels where a kind is not named
 */
record PreferenceForm(
    @Nullable @Pattern(regexp = TIME, message = "应为 00:00 到 23:59") String quietFrom,
    @Nullable @Pattern(regexp = TIME, message = "应为 00:00 到 23:59") String quietTo,
    @NotNull(message = "请填写各类通知的渠道") @Size(max = 5, message = "每类通知填写一次")
        List<@NotNull(message = "不能为空") @jakarta.validation.Valid Choice> choices) {

  private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

  /**
   * The channels of one kind; the inbox always counts besides.
   *
   * @param channels none means the inbox alone
   */
  record Choice(
      @NotNull(message = "请选择通知类别") NoticeKind kind,
      @NotNull(message = "请选择渠道") @Size(max = 6, message = "每个渠道填写一次")
          List<@NotNull(message = "不能为空") Channel> channels) {}
}
