package io.taizhang.notification.calendar;

import io.taizhang.chassis.time.DayHours;
import io.taizhang.chassis.time.OfficeHours;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Office hours as they are entered and shown.
 *
 * @param seasons each from its day of the year on until the next
 * @param lateReceiptWaits whether what comes in outside office hours counts as received on the next
 *     working day
 */
record OfficeHoursForm(
    @NotNull(message = "请填写各季作息") @Size(min = 1, max = 12, message = "须为 1 到 12 季")
        List<@NotNull(message = "不能为空") @Valid SeasonForm> seasons,
    boolean lateReceiptWaits) {

  /**
   * Hours from a day of the year on.
   *
   * @param from such as 05-01; the times such as 08:30
   */
  record SeasonForm(
      @NotNull(message = "请填写起始日")
          @Pattern(regexp = "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", message = "形如 05-01")
          String from,
      @NotNull(message = "请填写上午上班时间") @Pattern(regexp = TIME, message = AS_TIME) String morningOpen,
      @NotNull(message = "请填写上午下班时间") @Pattern(regexp = TIME, message = AS_TIME)
          String morningClose,
      @NotNull(message = "请填写下午上班时间") @Pattern(regexp = TIME, message = AS_TIME)
          String afternoonOpen,
      @NotNull(message = "请填写下午下班时间") @Pattern(regexp = TIME, message = AS_TIME)
          String afternoonClose) {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String AS_TIME = "形如 08:30";

    static SeasonForm of(OfficeHours.Season season) {
      DayHours hours = season.hours();
      return new SeasonForm(
          season.from().toString().substring(2),
          hours.morningOpen().toString(),
          hours.morningClose().toString(),
          hours.afternoonOpen().toString(),
          hours.afternoonClose().toString());
    }

    private OfficeHours.Season season() {
      return new OfficeHours.Season(
          MonthDay.parse("--" + from),
          new DayHours(
              LocalTime.parse(morningOpen),
              LocalTime.parse(morningClose),
              LocalTime.parse(afternoonOpen),
              LocalTime.parse(afternoonClose)));
    }
  }

  static @Nullable OfficeHoursForm of(@Nullable OfficeHours hours) {
    return hours == null
        ? null
        : new OfficeHoursForm(
            hours.seasons().stream().map(SeasonForm::of).toList(), hours.lateReceiptWaits());
  }

  /**
   * The hours.
   *
   * @throws IllegalArgumentException when times or seasons do not follow one another, or a day of
   *     the year does not exist
   */
  OfficeHours hours() {
    try {
      return new OfficeHours(seasons.stream().map(SeasonForm::season).toList(), lateReceiptWaits);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no such day of the year", e);
    }
  }
}
