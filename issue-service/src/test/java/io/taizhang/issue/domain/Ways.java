package io.taizhang.issue.domain;

import io.taizhang.chassis.time.PauseBasis;
import io.taizhang.issue.domain.Standing.Duty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Standings and one command of every kind, for the tests of the decider. */
final class Ways {
  static final String LEAD = "350783-CG";
  static final String ASSISTANT = "350783-ZJ";
  static final Instant NOW = Instant.parse("2026-09-14T01:30:00Z");
  static final Instant LATER = NOW.plusSeconds(3600);
  static final Closing CLOSING =
      new Closing(Outcome.SOLVED, "MATERIAL_TOLD_TOO_LATE", "未一次性告知", "补发清单");
  static final Suspension APPRAISAL =
      new Suspension(PauseBasis.APPRAISAL, null, "鉴字〔2026〕1号", LocalDate.parse("2026-09-30"));

  static final List<IssueCommand> COMMANDS =
      List.of(
          new IssueCommand.Accept(),
          new IssueCommand.ProposeExclusion("甲", "IN_COURT", "人民法院"),
          new IssueCommand.ConfirmExclusion("乙"),
          new IssueCommand.RejectExclusion("乙", "属本窗口"),
          new IssueCommand.Classify("住房", Tier.ORDINARY),
          new IssueCommand.Refer(LEAD, List.of(ASSISTANT)),
          new IssueCommand.SendOn(Direction.UP, "南平市住建局", null, "市级权限", null),
          new IssueCommand.Return(LEAD, "不是我们的事", false, LATER),
          new IssueCommand.Rule(LEAD, List.of(), "职责在此"),
          new IssueCommand.RecordContact(FeedbackChannel.PHONE),
          new IssueCommand.RecordAnswer("正在核实", null),
          new IssueCommand.AskExtension(LEAD, 3, "现场复核", false),
          new IssueCommand.DecideExtension(true, "同意"),
          new IssueCommand.ReportAssist(ASSISTANT, "已提供底册"),
          new IssueCommand.DraftReport(LEAD, CLOSING),
          new IssueCommand.SignReport(LEAD),
          new IssueCommand.Approve(CLOSING),
          new IssueCommand.SendBack("措施不实"),
          new IssueCommand.Suspend(LEAD, APPRAISAL),
          new IssueCommand.Resume(LEAD),
          new IssueCommand.Withdraw("自行解决"),
          new IssueCommand.Merge(UUID.randomUUID()),
          new IssueCommand.Split("情况不同"),
          new IssueCommand.Reopen("又被退回", LATER),
          new IssueCommand.Close(LEAD, CLOSING),
          new IssueCommand.CloseOnTheSpot(CLOSING),
          new IssueCommand.CloseWatched(CLOSING),
          new IssueCommand.CloseWithMain(CLOSING),
          new IssueCommand.AssignFollower("agent-1", "专班甲（虚构）"),
          new IssueCommand.FeedBack(FeedbackChannel.PHONE, "已办好", true));

  private Ways() {}

  static Standing standing(IssueState state, Duty... duties) {
    return new Standing(state, LEAD, Tier.ORDINARY, false, "甲", Set.of(duties), Set.of(), 0);
  }

  static Standing reviewed(Set<String> awaited, Duty... duties) {
    return new Standing(
        IssueState.REFERRED, LEAD, Tier.ORDINARY, true, null, Set.of(duties), awaited, 0);
  }

  static Standing returned(int times) {
    return new Standing(
        IssueState.REFERRED, LEAD, Tier.ORDINARY, false, null, Set.of(), Set.of(), times);
  }

  static Standing complex() {
    return new Standing(
        IssueState.REFERRED, LEAD, Tier.COMPLEX, false, null, Set.of(), Set.of(), 0);
  }

  /** A standing in which nothing but the state stands in the step's way. */
  static Standing willing(IssueState state, Step step) {
    Set<Duty> duties =
        switch (step) {
          case DECIDE_EXTENSION -> EnumSet.of(Duty.EXTENSION_ASKED);
          case RESUME -> EnumSet.of(Duty.SUSPENDED);
          case SIGN_REPORT -> EnumSet.of(Duty.DRAFTED);
          default -> EnumSet.noneOf(Duty.class);
        };
    Set<String> awaited = step == Step.REPORT_ASSIST ? Set.of(ASSISTANT) : Set.of();
    boolean review = step == Step.DRAFT_REPORT || step == Step.SIGN_REPORT;
    return new Standing(state, LEAD, Tier.ORDINARY, review, "甲", duties, awaited, 0);
  }

  static IssueEvent decide(Standing standing, IssueCommand command) {
    return ((IssueDecision.Happened) IssueDecider.decide(standing, command, NOW)).event();
  }

  static IssueRefusal refused(Standing standing, IssueCommand command) {
    return ((IssueDecision.Refused) IssueDecider.decide(standing, command, NOW)).refusal();
  }
}
