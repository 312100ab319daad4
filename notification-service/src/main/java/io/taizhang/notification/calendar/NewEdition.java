package io.taizhang.notification.calendar;

import io.taizhang.chassis.time.CalendarVersion.DecreedDay;
import io.taizhang.chassis.time.DayKind;
import io.taizhang.chassis.time.OfficeHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is entered.
 *
 * @param regionCode where it holds; the root for a notice of the State Council
 * @param source address or number of the notice
 * @param publishedAt when the notice was published
 * @param publishedThrough the last day of the year that it makes known, for the State Council's
 *     yearly notice
 * @param officeHours office hours from now on; absent where they stay as they are
 * @param days the days that it decrees
 */
record NewEdition(
    @NotBlank(message = "请填写区划") @Size(max = 32, message = "不超过 32 个字符") String regionCode,
    @NotBlank(message = "请填写通知的网址或文号") @Size(max = 300, message = "不超过 300 个字符") String source,
    @NotNull(message = "请填写通知的发布日期") LocalDate publishedAt,
    @Nullable LocalDate publishedThrough,
    @Nullable @Valid OfficeHoursForm officeHours,
    @Nullable @Size(max = 400, message = "不超过 400 天")
        List<@NotNull(message = "不能为空") @Valid DayForm> days) {

  /**
   * A day in the notice.
   *
   * @param name the holiday it belongs to
   */
  record DayForm(
      @NotNull(message = "请填写日期") LocalDate date,
      @NotNull(message = "请选择放假或上班") DayKind kind,
      @NotBlank(message = "请填写节日名称") @Size(max = 40, message = "不超过 40 个字符") String name) {

    static DayForm of(DecreedDay day) {
      return new DayForm(day.date(), day.kind(), day.name());
    }
  }

  List<DecreedDay> decreed() {
    return Objects.requireNonNullElse(days, List.<DayForm>of()).stream()
        .map(day -> new DecreedDay(day.date(), day.kind(), day.name()))
        .toList();
  }

  @Nullable OfficeHours hours() {
    return officeHours == null ? null : officeHours.hours();
  }
}
