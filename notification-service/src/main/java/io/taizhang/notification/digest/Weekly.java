package io.taizhang.notification.digest;

import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.notification.clock.ProjectClocks;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.recipient.KnownProject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The week that begins on somebody's projects: what is due, what is late, what is stale. */
@ApplicationScoped
class Weekly {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(BusinessZone.ZONE);

  private final ProjectClocks clocks;

  Weekly(ProjectClocks clocks) {
    this.clocks = clocks;
  }

  /** The data of the template; nothing when there is nothing to say. */
  Optional<Map<String, Object>> data(List<KnownProject> projects, LocalDate period, Instant now) {
    Instant end = period.plusWeeks(1).atStartOfDay(BusinessZone.ZONE).toInstant();
    List<WatchedClock> all =
        clocks.dueBefore(projects.stream().map(KnownProject::projectId).toList(), end);
    List<Map<String, String>> late =
        all.stream().filter(clock -> past(clock, now)).map(Weekly::row).toList();
    List<Map<String, String>> due =
        all.stream().filter(clock -> !past(clock, now)).map(Weekly::row).toList();
    List<Map<String, String>> stale =
        projects.stream().filter(project -> project.staleFrom() != null).map(Weekly::row).toList();
    if (late.isEmpty() && due.isEmpty() && stale.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> data = new HashMap<>();
    data.put("period", period + " 至 " + period.plusDays(6));
    data.put("dueCount", Integer.toString(due.size()));
    data.put("lateCount", Integer.toString(late.size()));
    data.put("staleCount", Integer.toString(stale.size()));
    data.put("due", due);
    data.put("late", late);
    data.put("stale", stale);
    return Optional.of(data);
  }

  private static boolean past(WatchedClock clock, Instant now) {
    return clock.dueAt() != null && clock.dueAt().isBefore(now);
  }

  private static Map<String, String> row(WatchedClock clock) {
    return Map.of(
        "project",
        Objects.requireNonNullElse(clock.subject().projectName(), ""),
        "title",
        clock.subject().title(),
        "at",
        clock.dueAt() == null ? "" : MINUTE.format(clock.dueAt()));
  }

  private static Map<String, String> row(KnownProject project) {
    return Map.of("project", project.name(), "since", String.valueOf(project.staleFrom()));
  }
}
