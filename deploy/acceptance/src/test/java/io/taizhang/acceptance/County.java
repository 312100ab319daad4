package io.taizhang.acceptance;

import io.taizhang.suite.SuiteEndpoints;
import io.taizhang.suite.SuiteEndpoints.PostgreSql;
import io.taizhang.suite.TimeTravel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The running suite with its regions, departments and officials entered. */
public final class County {
  private final Door door;
  private final TimeTravel time;
  private final Events events;
  private final PostgreSql databases;
  private final Path logs;
  private @Nullable Week week;

  private County(Door door, TimeTravel time, Events events, PostgreSql databases, Path logs) {
    this.door = door;
    this.time = time;
    this.events = events;
    this.databases = databases;
    this.logs = logs;
  }

  static County found(SuiteEndpoints endpoints, Path logs) {
    TimeTravel time = TimeTravel.of(endpoints);
    County county =
        new County(
            new Door(endpoints), time, new Events(endpoints.kafka()), endpoints.postgresql(), logs);
    Founding.enter(county.door.as("admin"));
    time.settle();
    return county;
  }

  /** Its door. */
  public Door door() {
    return door;
  }

  /** The person with this client id, at the door. */
  public Person as(String clientId) {
    return door.as(clientId);
  }

  /** Waits until all that follows from what was done is done. */
  public void settle() {
    time.settle();
  }

  /** Plays the calendar of deeds, if it has not been played. */
  public void playWeek() {
    week();
  }

  /** Lets this much business time pass and waits until all that follows is done. */
  public void pass(Duration some) {
    time.travel(time.now().plus(some));
  }

  /** Business time. */
  public Instant now() {
    return time.now();
  }

  /** The business date. */
  public LocalDate today() {
    return time.now().atZone(Agenda.CHINA).toLocalDate();
  }

  Events events() {
    return events;
  }

  /** Where the services keep what they know. */
  public PostgreSql databases() {
    return databases;
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
