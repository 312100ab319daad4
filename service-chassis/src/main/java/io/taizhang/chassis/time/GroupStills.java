package io.taizhang.chassis.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The days from day zero on of which no item of a group is handled; after the last day of which
 * anything is known the group runs on, as a single clock does after its STOP.
 */
record GroupStills(List<GroupItem> items, LocalDate dayZero) {

  List<Still> found() {
    LocalDate last =
        items.stream().map(GroupItem::lastKnownDay).max(Comparator.naturalOrder()).orElse(dayZero);
    List<Still> stills = new ArrayList<>();
    for (LocalDate day = dayZero; !day.isAfter(last); day = day.plusDays(1)) {
      if (!handled(day)) {
        join(stills, still(day));
      }
    }
    return stills;
  }

  private boolean handled(LocalDate day) {
    return items.stream().anyMatch(item -> item.handledOn(day, dayZero));
  }

  private Still still(LocalDate day) {
    List<PausePeriod> pauses =
        items.stream().map(item -> item.pauseOn(day)).flatMap(Optional::stream).toList();
    return new Still(
        items.stream()
            .map(item -> item.idleSince(day))
            .max(Comparator.naturalOrder())
            .orElse(Instant.MIN),
        day.toEpochDay(),
        day.toEpochDay(),
        !pauses.isEmpty() && pauses.stream().allMatch(PausePeriod::open),
        pauses.isEmpty() ? null : pauses.getFirst().pause());
  }

  private static void join(List<Still> stills, Still next) {
    Still last = stills.isEmpty() ? null : stills.getLast();
    if (last != null
        && last.last() + 1 == next.first()
        && last.open() == next.open()
        && Objects.equals(last.pause(), next.pause())) {
      stills.set(
          stills.size() - 1,
          new Still(last.from(), last.first(), next.last(), last.open(), last.pause()));
    } else {
      stills.add(next);
    }
  }
}
