package io.taizhang.chassis.time;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole clock as its owner sends it in events: everything a receiver needs to reckon it again.
 *
 * @param kind what the clock measures, in the owner's words
 * @param revision grows with every change; a receiver keeps only the highest
 * @param unit code of the department or other unit that must act
 * @param region code of the region
 * @param limit the limit that {@code dueAt} belongs to: the promised one where there are two
 * @param statutory the statutory limit beside a promised one, else null
 * @param dueAt estimate while {@code phase} is PAUSED, see {@link Due#paused()}
 * @param provisional whether one of the due dates is
 */
public record ClockSnapshot(
    UUID clockId,
    String kind,
    long revision,
    ClockPhase phase,
    String unit,
    String region,
    Limit limit,
    @Nullable Limit statutory,
    Instant startedAt,
    @Nullable Instant dueAt,
    @Nullable Instant statutoryDueAt,
    boolean provisional,
    int calendarVersion,
    List<FactSnapshot> facts) {

  public ClockSnapshot {
    facts = List.copyOf(facts);
  }

  /**
   * Reckons the due dates and takes the picture. Beside a statutory limit the limit is a promise
   * and moves only with extensions that say so.
   *
   * @throws IllegalArgumentException if the facts hold no START
   */
  public static ClockSnapshot of(
      UUID clockId,
      String kind,
      long revision,
      String unit,
      String region,
      Limit limit,
      @Nullable Limit statutory,
      List<ClockFact> facts,
      WorkingCalendar calendar,
      OfficeHours hours) {
    ClockState state = ClockState.of(facts);
    Dues dues = Dues.of(facts, limit, statutory, new Timetable(calendar, hours));
    Due statutoryDue = dues.statutory();
    return new ClockSnapshot(
        clockId,
        kind,
        revision,
        state.phase(),
        unit,
        region,
        limit,
        statutory,
        Objects.requireNonNull(state.startedAt()),
        dues.due().at(),
        statutoryDue == null ? null : statutoryDue.at(),
        dues.provisional(),
        calendar.version(),
        facts.stream().map(FactSnapshot::of).toList());
  }

  /** The facts to reckon with. */
  public List<ClockFact> clockFacts() {
    return facts.stream().map(FactSnapshot::toFact).toList();
  }
}
