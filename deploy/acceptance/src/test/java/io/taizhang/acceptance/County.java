package io.taizhang.acceptance;

import io.taizhang.suite.SuiteEndpoints;
import io.taizhang.suite.TimeTravel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The running suite with its regions, departments and officials entered. */
final class County {
  private final Door door;
  private final TimeTravel time;
  private final Events events;
  private final Path logs;
  private @Nullable Week week;

  private County(Door door, TimeTravel time, Events events, Path logs) {
    this.door = door;
    this.time = time;
    this.events = events;
    this.logs = logs;
  }

  static County found(SuiteEndpoints endpoints, Path logs) {
    TimeTravel time = TimeTravel.of(endpoints);
    County county = new County(new Door(endpoints), time, new Events(endpoints.kafka()), logs);
    Founding.enter(county.door.as("admin"));
    time.settle();
    return county;
  }

  Door door() {
    return door;
  }

  Person as(String clientId) {
    return door.as(clientId);
  }

  /** Waits until all that follows from what was done is done. */
  void settle() {
    time.settle();
  }

  Events events() {
    return events;
  }

  /** Where the processes and the parts of this run log to. */
  Path logs() {
    return logs;
  }

  /** The calendar of deeds, played when first asked for. */
  synchronized Week week() {
    if (week == null) {
      week = new Week(door, time);
    }
    return week;
  }
}
