package io.taizhang.ledger.meeting;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.numbering.RunningNumbers;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.meeting.domain.MeetingCommand;
import io.taizhang.ledger.meeting.domain.MeetingDecision;
import io.taizhang.ledger.meeting.domain.MeetingLifeCycle;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Enters meetings and leaves the traces of their steps. */
@ApplicationScoped
class MeetingBook {

  private final MeetingRepository meetings;
  private final RunningNumbers numbers;
  private final AuditTrail audit;
  private final Scopes scopes;

  MeetingBook(MeetingRepository meetings, RunningNumbers numbers, AuditTrail audit, Scopes scopes) {
    this.meetings = meetings;
    this.numbers = numbers;
    this.audit = audit;
    this.scopes = scopes;
  }

  String number(MeetingSeries series) {
    return number(series.regionCode);
  }

  String number(String regionCode) {
    return numbers.next("HY", regionCode);
  }

  Meeting enter(Caller caller, Meeting meeting) {
    meetings.persistAndFlush(meeting);
    record(caller, meeting, "plan");
    return meeting;
  }

  Meeting visible(Caller caller, UUID id) {
    return meetings.find(scopes.of(caller), id).orElseThrow(MeetingBook::missing);
  }

  Meeting locked(Caller caller, UUID id) {
    return meetings.lock(scopes.of(caller), id).orElseThrow(MeetingBook::missing);
  }

  Meeting locked(Caller caller, UUID id, IfMatch ifMatch) {
    Meeting meeting = locked(caller, id);
    ifMatch.require(meeting.version);
    return meeting;
  }

  /** Takes the meeting where the command leads, or refuses the step. */
  static void move(Meeting meeting, MeetingCommand command) {
    meeting.status =
        switch (MeetingLifeCycle.decide(meeting.status, command)) {
          case MeetingDecision.Moves moves -> moves.to();
          case MeetingDecision.OutOfOrder refusal ->
              throw LedgerProblem.MEETING_OUT_OF_ORDER.because(refusal.reason());
        };
  }

  void record(Caller caller, Meeting meeting, String verb) {
    audit.record(
        caller,
        "meeting-" + verb,
        new AuditSubject("meeting", meeting.id.toString(), meeting.region()),
        Map.of("number", meeting.number));
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这个会议");
  }
}
