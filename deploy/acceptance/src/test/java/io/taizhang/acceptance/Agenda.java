package io.taizhang.acceptance;

import io.taizhang.suite.TimeTravel;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What is done when, in business time; played in the order of time, settled around each stop. */
final class Agenda {
  static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final TreeMap<LocalDateTime, List<Runnable>> deeds = new TreeMap<>();

  void at(LocalDateTime when, Runnable deed) {
    deeds.computeIfAbsent(when, _ -> new ArrayList<>()).add(deed);
  }

  void play(TimeTravel time) {
    deeds.forEach(
        (when, these) -> {
          time.travel(when.atZone(CHINA).toInstant());
          these.forEach(Runnable::run);
        });
    time.settle();
  }
}
