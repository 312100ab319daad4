package io.taizhang.ledger.mandate.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MandateLifeCycleTest {

  private static final Map<String, MandateStatus> NEXT =
      Map.ofEntries(
          Map.entry("CONSULTED ACCEPT", MandateStatus.ACCEPTED),
          Map.entry("CONSULTED REFUSE", MandateStatus.REFUSED),
          Map.entry("CONSULTED REVOKE", MandateStatus.REVOKED),
          Map.entry("ACCEPTED ACT", MandateStatus.ACTING),
          Map.entry("ACCEPTED CLOSE", MandateStatus.CLOSED),
          Map.entry("ACCEPTED REVOKE", MandateStatus.REVOKED),
          Map.entry("ACTING ACT", MandateStatus.ACTING),
          Map.entry("ACTING CLOSE", MandateStatus.CLOSED),
          Map.entry("ACTING REVOKE", MandateStatus.REVOKED));
  private static final Terms TERMS =
      new Terms(
          "agent",
          LocalDate.parse("2026-09-07"),
          LocalDate.parse("2026-09-30"),
          Set.of(Power.HAND_IN, Power.QUERY));

  static Stream<Arguments> all() {
    return Arrays.stream(MandateStatus.values())
        .flatMap(
            status ->
                Arrays.stream(MandateCommand.values())
                    .map(command -> Arguments.of(status, command)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("all")
  void every_status_knows_every_command(MandateStatus status, MandateCommand command) {
    MandateStatus next = NEXT.get(status + " " + command);
    assertThat(MandateLifeCycle.decide(status, command))
        .isEqualTo(
            next == null
                ? new MandateDecision.OutOfOrder("委托为“" + status.label() + "”，不能" + command.label())
                : new MandateDecision.Moves(next));
  }

  @ParameterizedTest(name = "{0} {1} by {2} on {3}")
  @CsvSource({
    "ACCEPTED, HAND_IN,           agent, 2026-09-07, Moves",
    "ACTING,   QUERY,             agent, 2026-09-30, Moves",
    "ACTING,   HAND_IN,           other, 2026-09-30, NotTheAgent",
    "ACTING,   HAND_IN,           agent, 2026-09-06, OutOfOrder",
    "ACTING,   HAND_IN,           agent, 2026-10-01, OutOfOrder",
    "ACTING,   RECEIVE_DOCUMENTS, agent, 2026-09-14, NotEmpowered",
    "CLOSED,   HAND_IN,           agent, 2026-09-14, OutOfOrder",
    "REVOKED,  HAND_IN,           agent, 2026-09-14, OutOfOrder",
    "REVOKED,  HAND_IN,           other, 2026-09-14, NotTheAgent"
  })
  void only_the_mandated_agent_acts_on_the_mandates_days_within_its_powers(
      MandateStatus status, Power power, String actor, LocalDate day, String answer) {
    MandateDecision decision = MandateLifeCycle.act(status, TERMS, actor, power, day);
    assertThat(decision.getClass().getSimpleName()).isEqualTo(answer);
  }

  @Test
  void before_it_was_accepted_nobody_acts() {
    assertThat(
            MandateLifeCycle.act(
                MandateStatus.CONSULTED, null, "agent", Power.QUERY, LocalDate.parse("2026-09-14")))
        .isInstanceOf(MandateDecision.OutOfOrder.class);
  }

  @Test
  void a_refusal_says_in_the_offices_words_what_is_out_of_order() {
    assertThat(MandateLifeCycle.decide(MandateStatus.CLOSED, MandateCommand.REVOKE))
        .isEqualTo(new MandateDecision.OutOfOrder("委托为“办结回复”，不能撤销"));
    assertThat(
            MandateLifeCycle.act(
                MandateStatus.ACTING, TERMS, "agent", Power.HAND_IN, LocalDate.parse("2026-10-08")))
        .isEqualTo(new MandateDecision.OutOfOrder("委托期限为 2026-09-07 至 2026-09-30，今天不在期限内"));
    assertThat(Power.RECEIVE_DOCUMENTS.label()).isEqualTo("领取文书");
  }
}
