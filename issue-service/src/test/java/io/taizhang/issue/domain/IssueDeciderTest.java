package io.taizhang.issue.domain;

import static io.taizhang.issue.domain.IssueState.ACCEPTED;
import static io.taizhang.issue.domain.IssueState.CLASSIFIED;
import static io.taizhang.issue.domain.IssueState.CLOSED;
import static io.taizhang.issue.domain.IssueState.EXCLUDED;
import static io.taizhang.issue.domain.IssueState.EXCLUDING;
import static io.taizhang.issue.domain.IssueState.FED_BACK;
import static io.taizhang.issue.domain.IssueState.MERGED;
import static io.taizhang.issue.domain.IssueState.REFERRED;
import static io.taizhang.issue.domain.IssueState.REGISTERED;
import static io.taizhang.issue.domain.IssueState.REOPENED;
import static io.taizhang.issue.domain.IssueState.REPORTED;
import static io.taizhang.issue.domain.IssueState.RULING;
import static io.taizhang.issue.domain.IssueState.WATCHED;
import static io.taizhang.issue.domain.IssueState.WITHDRAWN;
import static io.taizhang.issue.domain.Ways.ASSISTANT;
import static io.taizhang.issue.domain.Ways.CLOSING;
import static io.taizhang.issue.domain.Ways.COMMANDS;
import static io.taizhang.issue.domain.Ways.LATER;
import static io.taizhang.issue.domain.Ways.LEAD;
import static io.taizhang.issue.domain.Ways.NOW;
import static io.taizhang.issue.domain.Ways.decide;
import static io.taizhang.issue.domain.Ways.refused;
import static io.taizhang.issue.domain.Ways.standing;
import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.issue.domain.Standing.Duty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IssueDeciderTest {
  private static final Map<IssueState, Map<Step, IssueState>> TABLE = table();

  private static Map<IssueState, Map<Step, IssueState>> table() {
    Map<IssueState, Map<Step, IssueState>> table = new EnumMap<>(IssueState.class);
    table.put(
        REGISTERED,
        Map.of(Step.ACCEPT, ACCEPTED, Step.PROPOSE_EXCLUSION, EXCLUDING, Step.MERGE, MERGED));
    table.put(
        EXCLUDING, Map.of(Step.CONFIRM_EXCLUSION, EXCLUDED, Step.REJECT_EXCLUSION, REGISTERED));
    table.put(EXCLUDED, Map.of(Step.FEED_BACK, FED_BACK));
    table.put(
        ACCEPTED,
        Map.of(
            Step.CLASSIFY, CLASSIFIED,
            Step.SEND_ON, WATCHED,
            Step.MERGE, MERGED,
            Step.CLOSE_ON_THE_SPOT, CLOSED));
    table.put(
        CLASSIFIED,
        Map.of(
            Step.REFER, REFERRED,
            Step.SEND_ON, WATCHED,
            Step.MERGE, MERGED,
            Step.CLOSE_ON_THE_SPOT, CLOSED));
    table.put(
        REFERRED,
        Map.of(
            Step.RETURN, CLASSIFIED,
            Step.CLOSE, CLOSED,
            Step.DRAFT_REPORT, REFERRED,
            Step.SIGN_REPORT, REPORTED,
            Step.ASK_EXTENSION, REFERRED,
            Step.DECIDE_EXTENSION, REFERRED,
            Step.REPORT_ASSIST, REFERRED,
            Step.SUSPEND, REFERRED,
            Step.RESUME, REFERRED));
    table.put(RULING, Map.of(Step.RULE, REFERRED));
    table.put(REPORTED, Map.of(Step.APPROVE, CLOSED, Step.SEND_BACK, REFERRED));
    table.put(
        WATCHED,
        Map.of(Step.CLOSE_WATCHED, CLOSED, Step.CLASSIFY, CLASSIFIED, Step.REFER, REFERRED));
    table.put(MERGED, Map.of(Step.CLOSE_WITH_MAIN, CLOSED, Step.SPLIT, ACCEPTED));
    table.put(
        REOPENED,
        Map.of(
            Step.CLASSIFY, CLASSIFIED,
            Step.REFER, REFERRED,
            Step.SEND_ON, WATCHED,
            Step.MERGE, MERGED,
            Step.CLOSE_ON_THE_SPOT, CLOSED));
    table.put(CLOSED, Map.of(Step.FEED_BACK, FED_BACK, Step.REOPEN, REOPENED));
    table.put(FED_BACK, Map.of(Step.REOPEN, REOPENED));
    table.put(WITHDRAWN, Map.of());
    return table;
  }

  /** What the table says, with the steps that are in order wherever the issue is open. */
  private static Map<Step, IssueState> inOrder(IssueState state) {
    Map<Step, IssueState> steps = new EnumMap<>(Step.class);
    steps.putAll(TABLE.get(state));
    if (!EnumSet.of(CLOSED, FED_BACK, WITHDRAWN, EXCLUDED).contains(state)) {
      steps.put(Step.RECORD_CONTACT, state);
      steps.put(Step.RECORD_ANSWER, state);
      steps.put(Step.WITHDRAW, WITHDRAWN);
    }
    if (state != FED_BACK && state != WITHDRAWN) {
      steps.put(Step.ASSIGN_FOLLOWER, state);
    }
    return steps;
  }

  static Stream<Arguments> every_pair() {
    return Arrays.stream(IssueState.values())
        .flatMap(state -> COMMANDS.stream().map(command -> Arguments.of(state, command)));
  }

  @ParameterizedTest(name = "{0} × {1}")
  @MethodSource("every_pair")
  void every_step_is_taken_exactly_where_the_table_says(IssueState state, IssueCommand command) {
    IssueDecision decision = IssueDecider.decide(Ways.willing(state, command.step()), command, NOW);

    IssueState target = inOrder(state).get(command.step());
    if (target == null) {
      assertThat(decision)
          .isEqualTo(new IssueDecision.Refused(new IssueRefusal.OutOfOrder(state, command.step())));
    } else {
      assertThat(decision).isInstanceOf(IssueDecision.Happened.class);
      assertThat(((IssueDecision.Happened) decision).event().from(state)).isEqualTo(target);
    }
  }

  @Test
  void the_table_covers_every_state_and_the_commands_every_kind() {
    assertThat(TABLE.keySet()).containsExactlyInAnyOrder(IssueState.values());
    assertThat(COMMANDS.stream().map(Object::getClass))
        .containsExactlyInAnyOrder(IssueCommand.class.getPermittedSubclasses());
    assertThat(COMMANDS.stream().map(IssueCommand::step).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.complementOf(EnumSet.of(Step.REGISTER)));
  }

  @Test
  void the_document_shows_the_same_table() throws IOException {
    String table =
        "| state | steps in order there |\n|---|---|\n"
            + Arrays.stream(IssueState.values())
                .map(state -> "| " + state + " " + state.label() + " | " + steps(state) + " |\n")
                .collect(Collectors.joining());
    Path page = Path.of("../docs/issue-states.md");
    if (Boolean.getBoolean("contracts.write")) {
      String text = Files.readString(page);
      int from = text.indexOf("| state | steps");
      int to = text.indexOf("\n\n", from) + 1;
      Files.writeString(page, text.substring(0, from) + table + text.substring(to));
    }
    assertThat(Files.readString(page)).contains(table);
  }

  private static String steps(IssueState state) {
    return inOrder(state).entrySet().stream()
        .map(
            entry ->
                entry.getKey().verb() + (entry.getValue() == state ? "" : " → " + entry.getValue()))
        .collect(Collectors.joining(", "));
  }

  @Test
  void every_event_carries_what_the_command_said() {
    assertThat(decide(standing(ACCEPTED), new IssueCommand.Classify("住房", Tier.ORDINARY)))
        .isEqualTo(new IssueEvent.Classified("住房", Tier.ORDINARY));
    assertThat(decide(standing(CLASSIFIED), new IssueCommand.Refer(LEAD, List.of(ASSISTANT))))
        .isEqualTo(new IssueEvent.Referred(LEAD, List.of(ASSISTANT)));
    assertThat(decide(standing(REFERRED), new IssueCommand.Close(LEAD, CLOSING)))
        .isEqualTo(new IssueEvent.Closed(CLOSING, false));
    assertThat(decide(standing(ACCEPTED), new IssueCommand.CloseOnTheSpot(CLOSING)))
        .isEqualTo(new IssueEvent.Closed(CLOSING, true));
    assertThat(
            decide(standing(CLOSED), new IssueCommand.FeedBack(FeedbackChannel.PHONE, "已办好", true)))
        .isEqualTo(new IssueEvent.FedBack(FeedbackChannel.PHONE, "已办好", true));
  }

  @Test
  void only_the_lead_department_does_what_the_lead_does() {
    for (IssueCommand command :
        List.of(
            new IssueCommand.Close(ASSISTANT, CLOSING),
            new IssueCommand.Close(null, CLOSING),
            new IssueCommand.Return(ASSISTANT, "不是我们的事", false, LATER),
            new IssueCommand.AskExtension(ASSISTANT, 3, "现场复核", false),
            new IssueCommand.DraftReport(ASSISTANT, CLOSING),
            new IssueCommand.SignReport(ASSISTANT),
            new IssueCommand.Suspend(ASSISTANT, Ways.APPRAISAL),
            new IssueCommand.Resume(ASSISTANT))) {
      assertThat(refused(standing(REFERRED), command))
          .isEqualTo(new IssueRefusal.NotLeadDepartment(command.step()));
    }
  }

  @Test
  void a_department_is_named_once_in_a_referral_and_in_a_ruling() {
    assertThat(
            refused(standing(CLASSIFIED), new IssueCommand.Refer(LEAD, List.of(ASSISTANT, LEAD))))
        .isEqualTo(new IssueRefusal.DepartmentNamedTwice(LEAD));
    assertThat(refused(standing(RULING), new IssueCommand.Rule(LEAD, List.of(LEAD), "职责在此")))
        .isEqualTo(new IssueRefusal.DepartmentNamedTwice(LEAD));
  }

  @Test
  void nothing_is_referred_without_a_tier() {
    Standing unclassified = new Standing(REOPENED, null, null, false, null, Set.of(), Set.of(), 0);
    assertThat(refused(unclassified, new IssueCommand.Refer(LEAD, List.of())))
        .isEqualTo(new IssueRefusal.NotClassified());
  }

  @Test
  void an_exclusion_needs_a_second_person_to_confirm_and_to_reject() {
    assertThat(refused(standing(EXCLUDING), new IssueCommand.ConfirmExclusion("甲")))
        .isEqualTo(new IssueRefusal.SecondPersonNeeded());
    assertThat(refused(standing(EXCLUDING), new IssueCommand.RejectExclusion("甲", "属本窗口")))
        .isEqualTo(new IssueRefusal.SecondPersonNeeded());
    assertThat(decide(standing(EXCLUDING), new IssueCommand.ConfirmExclusion("乙")))
        .isEqualTo(new IssueEvent.ExclusionConfirmed());
  }

  @Test
  void a_return_is_in_time_up_to_the_last_instant_and_a_second_one_is_ruled() {
    IssueCommand late = new IssueCommand.Return(LEAD, "不是我们的事", false, NOW.minusSeconds(1));
    IssueCommand inTime = new IssueCommand.Return(LEAD, "不是我们的事", false, NOW);
    assertThat(refused(standing(REFERRED), late))
        .isEqualTo(new IssueRefusal.TooLate(Step.RETURN, NOW.minusSeconds(1)));
    assertThat(decide(standing(REFERRED), inTime).from(REFERRED)).isEqualTo(CLASSIFIED);
    assertThat(decide(Ways.returned(1), inTime).from(REFERRED)).isEqualTo(RULING);
    assertThat(
            decide(standing(REFERRED), new IssueCommand.Return(LEAD, "有争议", true, NOW))
                .from(REFERRED))
        .isEqualTo(RULING);
  }

  @Test
  void a_ruling_is_not_returned() {
    assertThat(
            refused(
                standing(REFERRED, Duty.RULED), new IssueCommand.Return(LEAD, "仍有争议", true, LATER)))
        .isEqualTo(new IssueRefusal.RulingStands());
  }

  @Test
  void an_extension_is_asked_once_and_before_due() {
    IssueCommand asked = new IssueCommand.AskExtension(LEAD, 3, "现场复核", false);
    assertThat(decide(standing(REFERRED), asked))
        .isEqualTo(new IssueEvent.ExtensionAsked(3, "现场复核"));
    for (Duty duty : List.of(Duty.EXTENSION_ASKED, Duty.EXTENSION_DECIDED)) {
      assertThat(refused(standing(REFERRED, duty), asked))
          .isEqualTo(new IssueRefusal.AlreadyDone(Step.ASK_EXTENSION));
    }
    assertThat(refused(standing(REFERRED), new IssueCommand.AskExtension(LEAD, 3, "现场复核", true)))
        .isEqualTo(new IssueRefusal.AlreadyDue());
    assertThat(refused(standing(REFERRED), new IssueCommand.DecideExtension(true, "同意")))
        .isEqualTo(new IssueRefusal.NothingToDecide(Step.DECIDE_EXTENSION));
  }

  @Test
  void a_reviewed_result_is_drafted_then_signed_after_the_assistants_have_reported() {
    IssueCommand sign = new IssueCommand.SignReport(LEAD);
    assertThat(refused(Ways.reviewed(Set.of()), new IssueCommand.Close(LEAD, CLOSING)))
        .isEqualTo(new IssueRefusal.AnotherWorkflow(true));
    assertThat(refused(standing(REFERRED), new IssueCommand.DraftReport(LEAD, CLOSING)))
        .isEqualTo(new IssueRefusal.AnotherWorkflow(false));
    assertThat(refused(Ways.reviewed(Set.of()), sign))
        .isEqualTo(new IssueRefusal.NothingToDecide(Step.SIGN_REPORT));
    assertThat(refused(Ways.reviewed(Set.of(ASSISTANT), Duty.DRAFTED), sign))
        .isEqualTo(new IssueRefusal.AssistantsAwaited(Set.of(ASSISTANT)));
    assertThat(
            refused(
                Ways.reviewed(Set.of(), Duty.DRAFTED), new IssueCommand.ReportAssist("丙", "已办")))
        .isEqualTo(new IssueRefusal.NotAwaited());
    assertThat(decide(Ways.reviewed(Set.of(), Duty.DRAFTED), sign))
        .isEqualTo(new IssueEvent.Reported());
  }

  @ParameterizedTest(name = "said {0}, lies {1}")
  @CsvSource({"UP, DOWN", "UP, ACROSS", "DOWN, UP", "DOWN, ACROSS", "ACROSS, UP", "ACROSS, DOWN"})
  void it_is_sent_on_the_way_that_the_window_lies(Direction said, Direction lies) {
    assertThat(refused(standing(CLASSIFIED), sendOn(said, lies)))
        .isEqualTo(new IssueRefusal.AnotherDirection(lies));
    assertThat(decide(standing(CLASSIFIED), sendOn(lies, lies)).from(CLASSIFIED))
        .isEqualTo(WATCHED);
    assertThat(decide(standing(CLASSIFIED), sendOn(said, null)).from(CLASSIFIED))
        .isEqualTo(WATCHED);
  }

  private static IssueCommand sendOn(Direction said, @Nullable Direction lies) {
    return new IssueCommand.SendOn(said, "某窗口", lies == null ? null : "W", "不属本地", lies);
  }

  @Test
  void nothing_is_reported_while_the_clock_stands_still() {
    assertThat(
            refused(
                Ways.reviewed(Set.of(), Duty.DRAFTED, Duty.SUSPENDED),
                new IssueCommand.SignReport(LEAD)))
        .isEqualTo(new IssueRefusal.StandsStill());
    assertThat(
            refused(
                standing(REFERRED, Duty.SUSPENDED), new IssueCommand.Suspend(LEAD, Ways.APPRAISAL)))
        .isEqualTo(new IssueRefusal.StandsStill());
    assertThat(refused(standing(REFERRED), new IssueCommand.Resume(LEAD)))
        .isEqualTo(new IssueRefusal.NothingToDecide(Step.RESUME));
  }

  @Test
  void contact_and_answer_are_recorded_once_and_a_complex_answer_promises() {
    Promise promise = new Promise("专人对接", "物业科科长", LocalDate.parse("2026-09-30"));
    IssueCommand bare = new IssueCommand.RecordAnswer("正在核实", null);
    assertThat(
            refused(
                standing(REFERRED, Duty.CONTACTED),
                new IssueCommand.RecordContact(FeedbackChannel.PHONE)))
        .isEqualTo(new IssueRefusal.AlreadyDone(Step.RECORD_CONTACT));
    assertThat(refused(standing(REFERRED, Duty.ANSWERED), bare))
        .isEqualTo(new IssueRefusal.AlreadyDone(Step.RECORD_ANSWER));
    assertThat(refused(Ways.complex(), bare)).isEqualTo(new IssueRefusal.PromiseMissing());
    assertThat(decide(Ways.complex(), new IssueCommand.RecordAnswer("正在核实", promise)))
        .isEqualTo(new IssueEvent.Answered("正在核实", promise));
  }

  @Test
  void an_issue_is_reopened_within_the_window_only() {
    assertThat(refused(standing(CLOSED), new IssueCommand.Reopen("又被退回", NOW.minusSeconds(1))))
        .isEqualTo(new IssueRefusal.TooLate(Step.REOPEN, NOW.minusSeconds(1)));
    assertThat(decide(standing(FED_BACK), new IssueCommand.Reopen("又被退回", NOW)))
        .isEqualTo(new IssueEvent.Reopened("又被退回"));
  }

  @Test
  void a_refusal_names_the_state_the_step_and_what_comes_next() {
    assertThat(new IssueRefusal.OutOfOrder(REGISTERED, Step.REFER).message())
        .isEqualTo("当前状态“已登记”不能“转办”，下一步应为“受理”");
    assertThat(new IssueRefusal.OutOfOrder(FED_BACK, Step.ACCEPT).message())
        .isEqualTo("当前状态“已反馈”不能“受理”，流程已结束");
  }
}
