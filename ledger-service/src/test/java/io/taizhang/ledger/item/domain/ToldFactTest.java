package io.taizhang.ledger.item.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.Correction;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldFactTest {

  private static final Instant AT = Instant.parse("2026-09-14T01:30:00Z");
  private static final ClockFact.Start START = new ClockFact.Start(AT, AT, "clerk");
  private static final ClockFact.Resume RESUME = new ClockFact.Resume(AT, AT, "handler", "pause-1");
  private static final ClockFact.Stop STOP = new ClockFact.Stop(AT, AT, "handler", "准予");
  private static final List<ClockFact> LEDGER =
      List.of(
          START,
          STOP,
          corrected(new Correction.Instead(1, RESUME)),
          corrected(new Correction.Never(2)),
          corrected(new Correction.Missed(RESUME)),
          corrected(new Correction.Never(4)));

  @Test
  void a_number_outside_the_ledger_names_nothing() {
    assertThat(ToldFact.of(LEDGER, 0)).isEmpty();
    assertThat(ToldFact.of(LEDGER, 7)).isEmpty();
    assertThat(ToldFact.of(List.of(), 1)).isEmpty();
  }

  @Test
  void a_correction_tells_what_it_brought_or_what_it_struck_out() {
    assertThat(told(1)).isEqualTo(START);
    assertThat(told(3)).isEqualTo(RESUME);
    assertThat(told(4)).isEqualTo(STOP);
    assertThat(told(5)).isEqualTo(RESUME);
    assertThat(told(6)).as("through a correction of a correction").isEqualTo(STOP);
  }

  @Test
  void all_but_a_stop_may_be_corrected_and_only_a_start_starts() {
    assertThat(new ToldFact(START).correctable()).isTrue();
    assertThat(new ToldFact(RESUME).correctable()).isTrue();
    assertThat(new ToldFact(STOP).correctable()).isFalse();
    assertThat(new ToldFact(START).starts()).isTrue();
    assertThat(new ToldFact(RESUME).starts()).isFalse();
  }

  private static ClockFact.Plain told(int number) {
    return ToldFact.of(LEDGER, number).orElseThrow().told();
  }

  private static ClockFact corrected(Correction correction) {
    return new ClockFact.Correct(AT, AT, "head", correction, "核查记录1号", "登记有误");
  }
}
