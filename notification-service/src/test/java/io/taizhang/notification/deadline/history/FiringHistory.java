package io.taizhang.notification.deadline.history;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.taizhang.notification.ladder.domain.Rung;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was told and everything that was found once all was calm.
 *
 * @param told every revision that was told, in any order and any number of times
 * @param fired the intents
 * @param published clock, rung and revision of every event that tells of a fired rung
 * @param messages intent and recipient of every message
 * @param now the business time at the end, when all that is due has had its chance
 */
public record FiringHistory(
    List<Told> told,
    List<Fired> fired,
    List<String> published,
    List<String> messages,
    Instant now) {

  /** What breaks the promise of exactly one, in words; nothing when it is kept. */
  public List<String> violations() {
    return Stream.of(early(), lost(), doubled(), unpublished(), again(), repeated(messages, "told"))
        .flatMap(found -> found)
        .toList();
  }

  private Stream<String> early() {
    Map<String, Told> byRevision = new HashMap<>();
    told.forEach(one -> byRevision.put(one.clockId() + "/" + one.revision(), one));
    return fired.stream()
        .filter(
            one -> {
              Told cause = byRevision.get(one.clockId() + "/" + one.revision());
              Instant due = cause == null ? null : cause.due().get(one.rung());
              return due == null
                  || one.firedAt().isBefore(due)
                  || one.firedAt().isBefore(one.armedAt());
            })
        .map(one -> "early or without a cause: " + one.name());
  }

  private Stream<String> lost() {
    Map<UUID, Told> last = new HashMap<>();
    told.forEach(
        one ->
            last.merge(
                one.clockId(),
                one,
                (left, right) -> left.revision() >= right.revision() ? left : right));
    return last.values().stream()
        .flatMap(
            one ->
                one.due().entrySet().stream()
                    .filter(due -> !due.getValue().isAfter(now))
                    .filter(due -> !everFired(one.clockId(), due.getKey()))
                    .map(due -> "lost: " + one.clockId() + "/" + due.getKey()));
  }

  private boolean everFired(UUID clock, Rung rung) {
    return fired.stream().anyMatch(one -> one.clockId().equals(clock) && one.rung() == rung);
  }

  private Stream<String> doubled() {
    return repeated(fired.stream().map(Fired::name).toList(), "fired");
  }

  private Stream<String> unpublished() {
    Map<String, Long> events = published.stream().collect(groupingBy(name -> name, counting()));
    return Stream.concat(
        fired.stream()
            .map(Fired::name)
            .filter(name -> events.getOrDefault(name, 0L) != 1)
            .map(name -> "published %d times: %s".formatted(events.getOrDefault(name, 0L), name)),
        events.keySet().stream()
            .filter(name -> fired.stream().noneMatch(one -> one.name().equals(name)))
            .map(name -> "published and never fired: " + name));
  }

  /** A rung fires again under a later revision only if that was told before its instant. */
  private Stream<String> again() {
    return fired.stream()
        .filter(one -> earlierRevisionFired(one) && !toldBefore(one))
        .map(one -> "fired again though its instant had passed: " + one.name());
  }

  private boolean earlierRevisionFired(Fired one) {
    return fired.stream()
        .anyMatch(
            other ->
                other.clockId().equals(one.clockId())
                    && other.rung() == one.rung()
                    && other.revision() < one.revision());
  }

  private boolean toldBefore(Fired one) {
    return told.stream()
        .filter(cause -> cause.clockId().equals(one.clockId()))
        .filter(cause -> cause.revision() == one.revision())
        .min(Comparator.comparing(Told::at))
        .filter(cause -> isAfter(cause.due().get(one.rung()), cause.at()))
        .isPresent();
  }

  private static boolean isAfter(@Nullable Instant due, Instant at) {
    return due != null && due.isAfter(at);
  }

  private static Stream<String> repeated(List<String> names, String what) {
    return names.stream().collect(groupingBy(name -> name, counting())).entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(entry -> "%s %d times: %s".formatted(what, entry.getValue(), entry.getKey()));
  }
}
