package io.taizhang.chassis.oracle;

import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.PauseBasis;
import io.taizhang.chassis.time.StartEvent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that happened to one clock, in local time.
 *
 * @param amount the limit, in its unit; 0 is 即办
 * @param halts the pauses, which may overlap
 */
record SomeClock(
    LocalDateTime start,
    int amount,
    LimitUnit unit,
    List<Halt> halts,
    @Nullable Extension extension,
    StartEvent startsAt,
    Desk desk) {

  /** China has kept one offset since 1991. */
  static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private static final String ACTOR = "handler";

  private static final List<PauseBasis> BASES =
      List.of(PauseBasis.HEARING, PauseBasis.TENDER, PauseBasis.TESTING, PauseBasis.EXPERT_REVIEW);

  /** More of the limit's unit, granted before it ran out. */
  record Extension(LocalDateTime granted, int additional) {}

  static SomeClock of(String start, int amount, LimitUnit unit, Halt... halts) {
    return new SomeClock(
        LocalDateTime.parse(start),
        amount,
        unit,
        List.of(halts),
        null,
        StartEvent.ACCEPTED,
        Desk.STANDARD);
  }

  SomeClock at(Desk other) {
    return new SomeClock(start, amount, unit, halts, extension, startsAt, other);
  }

  SomeClock from(StartEvent event) {
    return new SomeClock(start, amount, unit, halts, extension, event, desk);
  }

  SomeClock extended(String granted, int additional) {
    return extended(new Extension(LocalDateTime.parse(granted), additional));
  }

  SomeClock extended(Extension by) {
    return new SomeClock(start, amount, unit, halts, by, startsAt, desk);
  }

  int budget() {
    return extension == null ? amount : amount + extension.additional();
  }

  Limit limit() {
    return new Limit(amount, unit, startsAt, "行政许可法第四十二条");
  }

  /** The same history in the calculator's terms, each fact recorded when it took effect. */
  List<ClockFact> facts() {
    List<ClockFact> facts = new ArrayList<>();
    facts.add(new ClockFact.Start(instant(start), instant(start), ACTOR));
    for (int i = 0; i < halts.size(); i++) {
      addHalt(facts, halts.get(i), "pause-" + i, BASES.get(i));
    }
    if (extension != null) {
      Instant granted = instant(extension.granted());
      facts.add(
          new ClockFact.Extend(
              granted, granted, ACTOR, extension.additional(), "情况复杂，经行政机关负责人批准", true));
    }
    facts.sort(Comparator.comparing(ClockFact::effective));
    return facts;
  }

  private static void addHalt(List<ClockFact> facts, Halt halt, String id, PauseBasis basis) {
    Instant from = instant(halt.from());
    facts.add(new ClockFact.Pause(from, from, ACTOR, basis, "告知书 " + id, halt.expectedEnd(), id));
    if (halt.until() != null) {
      Instant until = instant(halt.until());
      facts.add(new ClockFact.Resume(until, until, ACTOR, id));
    }
  }

  static Instant instant(LocalDateTime local) {
    return local.toInstant(CHINA);
  }
}
