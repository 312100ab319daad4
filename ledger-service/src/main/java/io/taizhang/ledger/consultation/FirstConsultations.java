package io.taizhang.ledger.consultation;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.checklist.ChecklistLookup;
import io.taizhang.ledger.checklist.PublishedChecklist;
import io.taizhang.ledger.consultation.domain.FollowUp;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Use cases of the ledger: a desk records, answers and writes down what became of it. */
@ApplicationScoped
@Transactional
public class FirstConsultations {

  private final ConsultationRepository rows;
  private final ChecklistLookup checklists;
  private final Projects projects;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock clock;

  FirstConsultations(
      ConsultationRepository rows,
      ChecklistLookup checklists,
      Projects projects,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock clock) {
    this.rows = rows;
    this.checklists = checklists;
    this.projects = projects;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  ConsultationView record(Caller caller, RecordConsultation request) {
    RegionPath region = scopes.named(caller, request.regionCode(), "/regionCode");
    if (request.consultedOn().isAfter(today())) {
      throw CommonProblem.INVALID.because(
          "日期不能晚于今天", List.of(new FieldError("/consultedOn", "不能晚于今天")));
    }
    FirstConsultation row = new FirstConsultation(request, caller, region);
    rows.persist(row);
    audit.record(caller, "consultation-record", subject(row), Map.of());
    outbox.append(ConsultationEvents.recorded(row));
    return ConsultationView.of(row, caller);
  }

  ConsultationView answer(Caller caller, UUID id, IfMatch ifMatch, AnswerConsultation request) {
    FirstConsultation row = locked(caller, id, ifMatch);
    if (row.answer != null) {
      throw CommonProblem.OUT_OF_ORDER.because("咨询已经答复");
    }
    PublishedChecklist given = given(row, request);
    row.answer(request.answer(), given, today());
    audit.record(
        caller,
        "consultation-answer",
        subject(row),
        given == null ? Map.of() : Map.of("checklist", given.code(), "number", given.number()));
    outbox.append(ConsultationEvents.answered(row));
    return ConsultationView.of(row, caller);
  }

  private @Nullable PublishedChecklist given(FirstConsultation row, AnswerConsultation request) {
    if (request.checklistId() == null) {
      if (request.checklistNumber() != null) {
        throw CommonProblem.INVALID.because(
            "没有说明是哪份清单", List.of(new FieldError("/checklistId", "须说明是哪份清单")));
      }
      return null;
    }
    return checklists.inForce(
        new RegionPath(row.regionPath), request.checklistId(), request.checklistNumber());
  }

  ConsultationView followUp(Caller caller, UUID id, IfMatch ifMatch, FollowUpConsultation request) {
    FirstConsultation row = locked(caller, id, ifMatch);
    FollowUp next = request.outcome().followUp();
    if ((next == FollowUp.PROJECT) != (request.projectId() != null)) {
      throw CommonProblem.INVALID.because(
          "成为项目的须说明是哪个项目，其余不填", List.of(new FieldError("/projectId", "成为项目时必填，其余不填")));
    }
    if (request.projectId() != null) {
      projects.named(caller, request.projectId(), "/projectId");
    }
    if (!row.followUp.mayBecome(next)) {
      throw CommonProblem.OUT_OF_ORDER.because("咨询" + row.followUp.label() + "，不再变更后续");
    }
    row.followUp = next;
    row.projectId = request.projectId();
    row.followUpText = request.text();
    rows.flush();
    audit.record(caller, "consultation-follow-up", subject(row), Map.of("followUp", next));
    return ConsultationView.of(row, caller);
  }

  /**
   * Checks a consultation that a body names.
   *
   * @param pointer where the body names it
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when the caller sees no such row
   */
  public void requireNamed(Caller caller, UUID id, String pointer) {
    if (rows.find(scopes.of(caller), id).isEmpty()) {
      throw LedgerProblem.UNKNOWN_REFERENCE.because(
          "没有这条咨询", List.of(new FieldError(pointer, "没有这条咨询")));
    }
  }

  /** An agent's mandate came of it, unless something else has already. */
  public void becameMandate(Caller caller, UUID id, UUID mandate) {
    rows.systemLock(id)
        .filter(row -> row.followUp.mayBecome(FollowUp.MANDATE))
        .ifPresent(
            row -> {
              row.followUp = FollowUp.MANDATE;
              row.mandateId = mandate;
              audit.record(
                  caller,
                  "consultation-follow-up",
                  subject(row),
                  Map.of("followUp", row.followUp, "mandate", mandate));
            });
  }

  private FirstConsultation locked(Caller caller, UUID id, IfMatch ifMatch) {
    FirstConsultation row =
        rows.lock(scopes.of(caller), id).orElseThrow(ConsultationLookup::missing);
    ifMatch.require(row.version);
    return row;
  }

  private LocalDate today() {
    return BusinessZone.dateOf(clock.instant());
  }

  private static AuditSubject subject(FirstConsultation row) {
    return new AuditSubject(
        "first-consultation", row.id.toString(), new RegionPath(row.regionPath));
  }
}
