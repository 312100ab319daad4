package io.taizhang.ledger.mandate;

import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.numbering.RunningNumbers;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.consultation.FirstConsultations;
import io.taizhang.ledger.mandate.domain.MandateCommand;
import io.taizhang.ledger.mandate.domain.MandateLifeCycle;
import io.taizhang.ledger.mandate.domain.MandateStatus;
import io.taizhang.ledger.officer.OfficerView;
import io.taizhang.ledger.officer.Officers;
import io.taizhang.ledger.project.Assignments;
import io.taizhang.ledger.project.ProjectLabel;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Use cases of mandates, from the owner's question to the answer. */
@ApplicationScoped
@Transactional
class Mandates {

  private final MandateDesk desk;
  private final MandateRepository mandates;
  private final Projects projects;
  private final Assignments assignments;
  private final Officers officers;
  private final FirstConsultations consultations;
  private final RunningNumbers numbers;
  private final Outbox outbox;

  Mandates(
      MandateDesk desk,
      MandateRepository mandates,
      Projects projects,
      Assignments assignments,
      Officers officers,
      FirstConsultations consultations,
      RunningNumbers numbers,
      Outbox outbox) {
    this.desk = desk;
    this.mandates = mandates;
    this.projects = projects;
    this.assignments = assignments;
    this.officers = officers;
    this.consultations = consultations;
    this.numbers = numbers;
    this.outbox = outbox;
  }

  MandateView ask(Caller caller, AskForMandate request) {
    ProjectRef project = projects.named(caller, request.projectId(), "/projectId");
    if (request.consultationId() != null) {
      consultations.requireNamed(caller, request.consultationId(), "/consultationId");
    }
    ProjectLabel label =
        projects
            .systemLabels(Set.of(project.id()))
            .getOrDefault(project.id(), ProjectLabel.UNKNOWN);
    String number = numbers.next("DB", project.regionCode());
    Mandate mandate = new Mandate(request, number, project, label, desk.now());
    mandates.persist(mandate);
    return desk.recorded(caller, "mandate-ask", mandate);
  }

  MandateView accept(Caller caller, UUID id, IfMatch ifMatch, AcceptMandate request) {
    Mandate mandate = desk.locked(caller, id);
    requireOwnHands(caller, request.agentId());
    ifMatch.require(mandate.version);
    decide(mandate, MandateCommand.ACCEPT);
    checkDays(request);
    OfficerView agent =
        assignments.ensureAgent(caller, mandate.projectId, request.agentId(), "/agentId");
    mandate.accept(request, agent, desk.now());
    if (mandate.consultationId != null) {
      consultations.becameMandate(caller, mandate.consultationId, mandate.id);
    }
    outbox.append(MandateEvents.accepted(mandate));
    return desk.recorded(caller, "mandate-accept", mandate);
  }

  MandateView refuse(Caller caller, UUID id, IfMatch ifMatch, MandateReason request) {
    Mandate mandate = desk.locked(caller, id, ifMatch);
    mandate.end(decide(mandate, MandateCommand.REFUSE), desk.now());
    mandate.reason = request.reason();
    return desk.recorded(caller, "mandate-refuse", mandate);
  }

  MandateView close(Caller caller, UUID id, IfMatch ifMatch, CloseMandate request) {
    Mandate mandate = desk.locked(caller, id);
    if (!leads(caller)
        && mandate.agentSubject != null
        && !caller.subject().equals(mandate.agentSubject)) {
      throw MandateDesk.notTheAgent();
    }
    ifMatch.require(mandate.version);
    mandate.end(decide(mandate, MandateCommand.CLOSE), desk.now());
    mandate.answer = request.answer();
    outbox.append(MandateEvents.closed(mandate));
    return desk.recorded(caller, "mandate-close", mandate);
  }

  MandateView revoke(Caller caller, UUID id, IfMatch ifMatch, MandateReason request) {
    Mandate mandate = desk.locked(caller, id, ifMatch);
    mandate.end(decide(mandate, MandateCommand.REVOKE), desk.now());
    mandate.reason = request.reason();
    outbox.append(MandateEvents.revoked(mandate));
    return desk.recorded(caller, "mandate-revoke", mandate);
  }

  /** A leader names any agent, an agent oneself. */
  private void requireOwnHands(Caller caller, UUID agentId) {
    if (!leads(caller)
        && officers
            .find(agentId)
            .filter(agent -> agent.subject().equals(caller.subject()))
            .isEmpty()) {
      throw CommonProblem.FORBIDDEN.because("代办员只能受理委托给自己的代办");
    }
  }

  private static boolean leads(Caller caller) {
    return caller.isAny(Role.LEADER, Role.ADMIN);
  }

  private static MandateStatus decide(Mandate mandate, MandateCommand command) {
    return MandateDesk.moved(MandateLifeCycle.decide(mandate.status, command));
  }

  private static void checkDays(AcceptMandate request) {
    if (request.validTo().isBefore(request.validFrom())) {
      throw CommonProblem.INVALID.because("委托期限有误", List.of(new FieldError("/validTo", "不能早于起始日")));
    }
  }
}
