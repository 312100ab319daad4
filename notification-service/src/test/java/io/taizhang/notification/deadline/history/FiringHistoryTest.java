package io.taizhang.notification.deadline.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.notification.ladder.domain.Rung;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A check that finds nothing proves nothing: each law is broken once. */
class FiringHistoryTest {

  private static final UUID CLOCK = new UUID(1, 1);
  private static final Instant DUE = Instant.parse("2026-10-08T09:30:00Z");
  private static final Instant BEFORE = DUE.minus(Duration.ofDays(9));
  private static final Instant END = DUE.plus(Duration.ofDays(9));
  private static final Told TOLD = told(1, BEFORE, DUE);
  private static final Fired FIRED = fired(1, DUE);
  private static final String NAME = FIRED.name();

  @Test
  void one_of_each_is_sound() {
    assertThat(history(List.of(TOLD, TOLD), List.of(FIRED), List.of(NAME))).isEmpty();
  }

  @Test
  void early_lost_and_double_are_found() {
    assertThat(history(List.of(TOLD), List.of(fired(1, DUE.minusMillis(1))), List.of(NAME)))
        .containsExactly("early or without a cause: " + NAME);
    assertThat(history(List.of(), List.of(FIRED), List.of(NAME)))
        .containsExactly("early or without a cause: " + NAME);
    assertThat(history(List.of(TOLD), List.of(), List.of()))
        .containsExactly("lost: " + CLOCK + "/URGE");
    assertThat(history(List.of(TOLD), List.of(FIRED, FIRED), List.of(NAME)))
        .containsExactly("fired 2 times: " + NAME);
  }

  @Test
  void an_event_too_many_or_too_few_is_found() {
    assertThat(history(List.of(TOLD), List.of(FIRED), List.of()))
        .containsExactly("published 0 times: " + NAME);
    assertThat(history(List.of(TOLD), List.of(FIRED), List.of(NAME, NAME)))
        .containsExactly("published 2 times: " + NAME);
    assertThat(history(List.of(), List.of(), List.of(NAME)))
        .containsExactly("published and never fired: " + NAME);
  }

  @Test
  void a_message_told_twice_is_found() {
    assertThat(
            new FiringHistory(List.of(TOLD), List.of(FIRED), List.of(NAME), List.of("a", "a"), END)
                .violations())
        .containsExactly("told 2 times: a");
  }

  @Test
  void a_rung_may_fire_again_only_if_its_new_instant_was_still_to_come() {
    Instant later = DUE.plus(Duration.ofDays(2));
    Fired again = fired(2, later);
    assertThat(
            history(
                List.of(TOLD, told(2, DUE.plusSeconds(9), later)),
                List.of(FIRED, again),
                List.of(NAME, again.name())))
        .isEmpty();
    assertThat(
            history(
                List.of(TOLD, told(2, later, later)),
                List.of(FIRED, again),
                List.of(NAME, again.name())))
        .containsExactly("fired again though its instant had passed: " + again.name());
  }

  private static List<String> history(List<Told> told, List<Fired> fired, List<String> published) {
    return new FiringHistory(told, fired, published, List.of(), END).violations();
  }

  private static Told told(long revision, Instant at, Instant due) {
    return new Told(CLOCK, revision, at, Map.of(Rung.URGE, due));
  }

  private static Fired fired(long revision, Instant at) {
    Instant armed = at.isBefore(DUE) ? at : DUE;
    return new Fired(new UUID(revision, 2), CLOCK, Rung.URGE, revision, armed, at);
  }
}
