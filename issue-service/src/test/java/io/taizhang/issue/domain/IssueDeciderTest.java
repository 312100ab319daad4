package io.taizhang.issue.domain;

import static io.taizhang.issue.domain.IssueState.ACCEPTED;
import static io.taizhang.issue.domain.IssueState.CLASSIFIED;
import static io.taizhang.issue.domain.IssueState.CLOSED;
import static io.taizhang.issue.domain.IssueState.FED_BACK;
import static io.taizhang.issue.domain.IssueState.REFERRED;
import static io.taizhang.issue.domain.IssueState.REGISTERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IssueDeciderTest {
  private static final String LEAD = "350783-CG";
  private static final Closing CLOSING =
      new Closing(Outcome.SOLVED, Cause.MATERIAL_TOLD_TOO_LATE, "未一次性告知", "补发清单");

  private static final IssueCommand ACCEPT = new IssueCommand.Accept();
  private static final IssueCommand CLASSIFY = new IssueCommand.Classify("住房", Tier.ORDINARY);
  private static final IssueCommand REFER = new IssueCommand.Refer(LEAD, List.of("350783-ZJ"));
  private static final IssueCommand CLOSE = new IssueCommand.Close(LEAD, CLOSING);
  private static final IssueCommand ON_THE_SPOT = new IssueCommand.CloseOnTheSpot(CLOSING);
  private static final IssueCommand FEED =
      new IssueCommand.FeedBack(FeedbackChannel.PHONE, "已办好", true);
  private static final List<IssueCommand> COMMANDS =
      List.of(ACCEPT, CLASSIFY, REFER, CLOSE, ON_THE_SPOT, FEED);

  private static final Map<IssueCommand, Step> STEPS =
      Map.of(
          ACCEPT, Step.ACCEPT,
          CLASSIFY, Step.CLASSIFY,
          REFER, Step.REFER,
          CLOSE, Step.CLOSE,
          ON_THE_SPOT, Step.CLOSE_ON_THE_SPOT,
          FEED, Step.FEED_BACK);

  private static final Map<IssueState, Map<IssueCommand, IssueState>> TABLE =
      Map.of(
          REGISTERED, Map.of(ACCEPT, ACCEPTED),
          ACCEPTED, Map.of(CLASSIFY, CLASSIFIED, ON_THE_SPOT, CLOSED),
          CLASSIFIED, Map.of(REFER, REFERRED, ON_THE_SPOT, CLOSED),
          REFERRED, Map.of(CLOSE, CLOSED),
          CLOSED, Map.of(FEED, FED_BACK),
          FED_BACK, Map.of());

  static Stream<Arguments> every_pair() {
    return Arrays.stream(IssueState.values())
        .flatMap(state -> COMMANDS.stream().map(command -> Arguments.of(state, command)));
  }

  @ParameterizedTest(name = "{0} × {1}")
  @MethodSource("every_pair")
  void every_step_is_taken_exactly_where_the_table_says(IssueState state, IssueCommand command) {
    IssueDecision decision = IssueDecider.decide(standing(state), command);

    IssueState target = TABLE.get(state).get(command);
    if (target == null) {
      assertThat(decision)
          .isEqualTo(
              new IssueDecision.Refused(new IssueRefusal.OutOfOrder(state, STEPS.get(command))));
    } else {
      assertThat(decision).isInstanceOf(IssueDecision.Happened.class);
      assertThat(event(decision).to()).isEqualTo(target);
    }
  }

  @Test
  void the_table_covers_every_state_and_the_commands_every_kind() {
    assertThat(TABLE.keySet()).containsExactlyInAnyOrder(IssueState.values());
    assertThat(COMMANDS.stream().map(Object::getClass))
        .containsExactlyInAnyOrder(IssueCommand.class.getPermittedSubclasses());
  }

  @Test
  void every_event_carries_what_the_command_said() {
    assertThat(happened(ACCEPTED, CLASSIFY))
        .isEqualTo(new IssueEvent.Classified("住房", Tier.ORDINARY));
    assertThat(happened(CLASSIFIED, REFER))
        .isEqualTo(new IssueEvent.Referred(LEAD, List.of("350783-ZJ")));
    assertThat(happened(REFERRED, CLOSE)).isEqualTo(new IssueEvent.Closed(CLOSING, false));
    assertThat(happened(ACCEPTED, ON_THE_SPOT)).isEqualTo(new IssueEvent.Closed(CLOSING, true));
    assertThat(happened(CLOSED, FEED))
        .isEqualTo(new IssueEvent.FedBack(FeedbackChannel.PHONE, "已办好", true));
  }

  @Test
  void only_the_lead_department_closes() {
    assertThat(
            IssueDecider.decide(standing(REFERRED), new IssueCommand.Close("350783-ZJ", CLOSING)))
        .isEqualTo(new IssueDecision.Refused(new IssueRefusal.NotLeadDepartment()));
    assertThat(IssueDecider.decide(standing(REFERRED), new IssueCommand.Close(null, CLOSING)))
        .isEqualTo(new IssueDecision.Refused(new IssueRefusal.NotLeadDepartment()));
  }

  @Test
  void a_department_is_named_once_in_a_referral() {
    assertThat(
            IssueDecider.decide(
                standing(CLASSIFIED), new IssueCommand.Refer(LEAD, List.of("350783-ZJ", LEAD))))
        .isEqualTo(new IssueDecision.Refused(new IssueRefusal.DepartmentNamedTwice(LEAD)));
  }

  @Test
  void a_refusal_names_the_state_the_step_and_what_comes_next() {
    assertThat(new IssueRefusal.OutOfOrder(REGISTERED, Step.REFER).message())
        .isEqualTo("当前状态“已登记”不能“转办”，下一步应为“受理”");
    assertThat(new IssueRefusal.OutOfOrder(FED_BACK, Step.ACCEPT).message())
        .isEqualTo("当前状态“已反馈”不能“受理”，流程已结束");
  }

  private static Standing standing(IssueState state) {
    return new Standing(state, state.compareTo(REFERRED) < 0 ? null : LEAD);
  }

  private static IssueEvent happened(IssueState state, IssueCommand command) {
    return event(IssueDecider.decide(standing(state), command));
  }

  private static IssueEvent event(IssueDecision decision) {
    return ((IssueDecision.Happened) decision).event();
  }
}
