package io.taizhang.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A region's days as the suite publishes them, counted from its own today. */
final class Almanac {
  private final County county;
  private final String region;

  Almanac(County county, String region) {
    this.county = county;
    this.region = region;
  }

  /** The n-th working day after a date. */
  LocalDate workingDay(LocalDate after, int n) {
    return days(after.plusDays(1)).filter(Almanac::working).map(Almanac::date).toList().get(n - 1);
  }

  /** Lets time pass until the morning of the next working day, and so long that notices follow. */
  void toOfficeHours() {
    LocalDate day = workingDay(county.today(), 1);
    to(day.atTime(9, 0).atZone(Agenda.CHINA));
    to(day.atTime(10, 30).atZone(Agenda.CHINA));
  }

  /**
   * The next Thursday of a common week: work on Thursday, Friday, Monday and Tuesday, rest on the
   * Saturday and the Sunday between.
   */
  LocalDate commonThursday() {
    List<JsonNode> days = days(county.today().plusDays(1)).toList();
    for (int i = 0; i + 5 < days.size(); i++) {
      List<Boolean> week = days.subList(i, i + 6).stream().map(Almanac::working).toList();
      if (date(days.get(i)).getDayOfWeek() == DayOfWeek.THURSDAY
          && week.equals(List.of(true, true, false, false, true, true))) {
        return date(days.get(i));
      }
    }
    throw new AssertionError("no common week within a quarter");
  }

  /** Enters a notice of such days, waits for its trial and publishes it; its id. */
  String amend(Person admin, String source, Map<LocalDate, String> days) {
    Map<String, Object> notice =
        Map.of(
            "regionCode",
            region,
            "source",
            source,
            "publishedAt",
            county.today().toString(),
            "days",
            days.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                    day ->
                        Map.of(
                            "date", day.getKey().toString(),
                            "kind", day.getValue(),
                            "name", "示例活动（虚构）"))
                .toList());
    String id = admin.post("/api/v1/calendars", notice).is(201).id();
    county.settle();
    admin.post("/api/v1/calendars/" + id + "/actions/publish").is(200);
    county.settle();
    return id;
  }

  /** Goes on to an instant of China's time. */
  void to(ZonedDateTime instant) {
    county.pass(Duration.between(county.now(), instant.toInstant()));
  }

  /** The same, as the suite writes an instant. */
  void to(OffsetDateTime instant) {
    to(instant.atZoneSameInstant(Agenda.CHINA));
  }

  private Stream<JsonNode> days(LocalDate from) {
    return county
        .as("leader@" + region)
        .get(
            "/api/v1/calendar-days?regionCode="
                + region
                + "&from="
                + from
                + "&to="
                + from.plusDays(60))
        .is(200)
        .body()
        .path("days")
        .valueStream();
  }

  private static boolean working(JsonNode day) {
    return day.path("working").asBoolean();
  }

  private static LocalDate date(JsonNode day) {
    return LocalDate.parse(day.path("date").asText());
  }
}
