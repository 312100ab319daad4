package io.taizhang.chassis.time;

import static io.taizhang.chassis.time.Given.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.taizhang.chassis.time.CalendarVersion.DecreedDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlmanacTest {

  private static final String COUNTRY = "/100000/";
  private static final String FUJIAN = "/100000/350000/";
  private static final String QUANZHOU = "/100000/350000/350500/";
  private static final String HUIAN = "/100000/350000/350500/350521/";
  private static final OfficeHours SUMMER =
      OfficeHours.allYear(
          new DayHours(
              LocalTime.of(8, 0), LocalTime.of(12, 0), LocalTime.of(15, 0), LocalTime.of(18, 0)));

  private static DecreedDay off(String date) {
    return new DecreedDay(day(date), DayKind.OFF, "示例假日");
  }

  private static DecreedDay work(String date) {
    return new DecreedDay(day(date), DayKind.WORK, "示例调休");
  }

  private static CalendarVersion version(
      int number,
      String region,
      @Nullable LocalDate through,
      @Nullable OfficeHours hours,
      DecreedDay... days) {
    return new CalendarVersion(
        new UUID(0, number),
        number,
        region,
        "示例〔2026〕" + number + "号",
        day("2026-03-01"),
        through,
        hours,
        List.of(days));
  }

  private static WorkingCalendar calendar(Almanac almanac, String region) {
    return almanac.in(region).calendar();
  }

  @Test
  void the_base_holds_everywhere() {
    Almanac base = Almanac.base();
    assertThat(base.version()).isEqualTo(1);
    assertThat(base.later()).isEmpty();
    assertThat(base.in(HUIAN).hours()).isEqualTo(OfficeHours.standard());
    assertThat(base.national().calendar().publishedThrough()).isEqualTo(day("2026-12-31"));
    assertThat(calendar(base, HUIAN).isWorkingDay(day("2026-10-10"))).isTrue();
  }

  @Test
  void a_regions_days_hold_there_and_below_and_nowhere_else() {
    Almanac almanac =
        Almanac.base()
            .with(version(2, QUANZHOU, null, null, off("2026-04-20"), work("2026-04-25")));
    for (String there : List.of(QUANZHOU, HUIAN)) {
      assertThat(calendar(almanac, there).isWorkingDay(day("2026-04-20"))).isFalse();
      assertThat(calendar(almanac, there).isWorkingDay(day("2026-04-25"))).isTrue();
    }
    assertThat(calendar(almanac, FUJIAN).isWorkingDay(day("2026-04-20"))).isTrue();
    assertThat(almanac.national().calendar().isWorkingDay(day("2026-04-20"))).isTrue();
    assertThat(calendar(almanac, FUJIAN).version()).isEqualTo(2);
  }

  @Test
  void the_inner_region_goes_before_the_outer_and_that_before_the_country_whatever_came_first() {
    Almanac almanac =
        Almanac.base()
            .with(version(2, HUIAN, null, null, off("2026-04-20")))
            .with(version(3, QUANZHOU, null, null, work("2026-04-20"), off("2026-04-21")))
            .with(version(4, COUNTRY, null, null, work("2026-04-21"), off("2026-04-22")));
    assertThat(calendar(almanac, HUIAN).isWorkingDay(day("2026-04-20"))).isFalse();
    assertThat(calendar(almanac, QUANZHOU).isWorkingDay(day("2026-04-20"))).isTrue();
    assertThat(calendar(almanac, HUIAN).isWorkingDay(day("2026-04-21"))).isFalse();
    assertThat(calendar(almanac, FUJIAN).isWorkingDay(day("2026-04-21"))).isTrue();
    assertThat(calendar(almanac, HUIAN).isWorkingDay(day("2026-04-22"))).isFalse();
  }

  @Test
  void a_further_year_becomes_known_for_every_region() {
    Almanac almanac =
        Almanac.base()
            .with(version(2, QUANZHOU, null, null, off("2026-04-20")))
            .with(version(3, COUNTRY, day("2027-12-31"), null, off("2027-01-01")))
            .with(version(4, COUNTRY, null, null, off("2027-01-04")));
    assertThat(calendar(almanac, QUANZHOU).publishedThrough()).isEqualTo(day("2027-12-31"));
    assertThat(calendar(almanac, QUANZHOU).isWorkingDay(day("2027-01-01"))).isFalse();
    assertThat(calendar(almanac, QUANZHOU).isWorkingDay(day("2027-01-04"))).isFalse();
    assertThat(almanac.at(2).national().calendar().publishedThrough()).isEqualTo(day("2026-12-31"));
  }

  @Test
  void office_hours_are_those_of_the_innermost_region_that_says_any() {
    Almanac almanac =
        Almanac.base()
            .with(version(2, QUANZHOU, null, SUMMER))
            .with(version(3, COUNTRY, null, OfficeHours.standard()))
            .with(version(4, HUIAN, null, null, off("2026-04-20")));
    assertThat(almanac.in(HUIAN).hours()).isEqualTo(SUMMER);
    assertThat(almanac.in(FUJIAN).hours()).isEqualTo(OfficeHours.standard());
    Almanac again = almanac.with(version(5, QUANZHOU, null, OfficeHours.standard()));
    assertThat(again.in(HUIAN).hours()).isEqualTo(OfficeHours.standard());
  }

  @Test
  void an_earlier_version_stays_as_it_was() {
    Almanac now =
        Almanac.base()
            .with(version(2, COUNTRY, null, null, off("2026-04-20")))
            .with(version(3, COUNTRY, null, null, off("2026-04-21")));
    assertThat(calendar(now.at(1), QUANZHOU).isWorkingDay(day("2026-04-20"))).isTrue();
    assertThat(calendar(now.at(2), QUANZHOU).isWorkingDay(day("2026-04-20"))).isFalse();
    assertThat(calendar(now.at(2), QUANZHOU).isWorkingDay(day("2026-04-21"))).isTrue();
    assertThat(now.at(2).version()).isEqualTo(2);
    assertThat(now.at(3)).isSameAs(now);
    assertThat(now.at(9)).isSameAs(now);
  }

  @Test
  void a_version_that_does_not_follow_is_refused() {
    assertThatThrownBy(() -> Almanac.base().with(version(3, COUNTRY, null, null)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 does not follow 1");
  }

  @Test
  void a_notice_decrees_a_date_once() {
    assertThatThrownBy(() -> version(2, COUNTRY, null, null, off("2026-04-20"), work("2026-04-20")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void each_day_names_the_notice_it_rests_on() {
    Almanac almanac = Almanac.base().with(version(2, COUNTRY, null, null, off("2026-04-20")));
    CalendarDay day = almanac.national().calendar().decreed(day("2026-04-20")).orElseThrow();
    assertThat(day.source()).isEqualTo("示例〔2026〕2号");
    assertThat(day.publishedAt()).isEqualTo(day("2026-03-01"));
    assertThat(day.name()).isEqualTo("示例假日");
  }
}
