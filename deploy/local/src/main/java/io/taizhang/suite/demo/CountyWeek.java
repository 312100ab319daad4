package io.taizhang.suite.demo;

import io.taizhang.suite.Scenario;
import io.taizhang.suite.SuiteEndpoints;
import io.taizhang.suite.TimeTravel;
import java.io.PrintStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The week, and the next one: 14 to 29 September 2026, with a decreed working Sunday on the 20th
 * and the Mid-Autumn holiday from the 25th.
 */
public final class CountyWeek implements Scenario {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  @Override
  public int play(SuiteEndpoints endpoints, TimeTravel time, PrintStream out) {
    Story story = new Story(out);
    Door door = new Door(endpoints);
    Founding founding = new Founding(story, door, time);
    Tengzhou tengzhou = new Tengzhou(story, door);
    Quanzhou quanzhou = new Quanzhou(story, door);
    MaintenanceFund fund = new MaintenanceFund(story, door);
    DecisionClock clock = new DecisionClock(story, door);
    Arithmetic arithmetic = new Arithmetic(story, door, time);

    founding.play();
    tengzhou.play();
    quanzhou.play();
    time.settle();
    fund.fromWindowToDepartment();
    time.travel(at("2026-09-16T08:45"));
    fund.theReminder();
    time.travel(at("2026-09-18T09:00"));
    fund.theUrge();
    clock.acceptedBeforeAWorkingSunday(quanzhou.hospital());
    time.travel(at("2026-09-20T09:00"));
    fund.theYellowCardOnAWorkingSunday();
    time.travel(at("2026-09-21T09:00"));
    clock.pausedForExpertReview();
    time.travel(at("2026-09-21T17:31"));
    fund.theRedCard();
    time.travel(at("2026-09-22T09:00"));
    fund.answeredAndClosed();
    time.settle();
    fund.theLoopCloses();
    time.travel(at("2026-09-23T10:00"));
    clock.resumed();
    arithmetic.play(at("2026-09-24T09:00"));
    new DayOff(story, door, time).play(clock);
    time.travel(at("2026-09-29T10:00"));
    new Wall(story, door).show();
    clock.granted();
    return story.end();
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(CHINA).toInstant();
  }
}
