package io.taizhang.ledger.project;

import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.officer.OfficerView;
import io.taizhang.ledger.officer.Officers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds which part in a project now, and how a part passes on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RoleHolders {

  private final ProjectRepository projects;
  private final ProjectAssignmentRepository assignments;
  private final Officers officers;
  private final Outbox outbox;
  private final Clock clock;

  RoleHolders(
      ProjectRepository projects,
      ProjectAssignmentRepository assignments,
      Officers officers,
      Outbox outbox,
      Clock clock) {
    this.projects = projects;
    this.assignments = assignments;
    this.officers = officers;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Who holds the part now, for whoever has been shown the project.
   *
   * @param officer which of several; null where there is one at most
   */
  public Optional<OfficerView> holder(
      ProjectRef project, AssignmentRole role, @Nullable UUID officer) {
    return assignments.current(project, role, officer).flatMap(one -> officers.find(one.officerId));
  }

  /**
   * Passes the part on at this moment, for whoever has been shown that it may be.
   *
   * @return false when the predecessor no longer holds it: nothing has changed then
   */
  public boolean pass(ProjectRef ref, AssignmentRole role, UUID from, UUID to) {
    Project project = projects.systemLock(ref.id());
    Optional<ProjectAssignment> held = assignments.current(ref, role, from);
    if (held.isEmpty()) {
      return false;
    }
    OfficerView successor = officers.find(to).orElseThrow();
    if (role.several()) {
      OfficerView former = officers.find(from).orElseThrow();
      held.get().until = clock.instant();
      outbox.append(ProjectEvents.released(project, role, former));
    }
    give(project, role, successor);
    return true;
  }

  /** Begins a part on a project that is held; whoever had a single one has it no longer. */
  void give(Project project, AssignmentRole role, OfficerView officer) {
    Instant now = clock.instant();
    if (assignments.current(ProjectRef.of(project), role, officer.id()).isPresent()
        && role.several()) {
      throw LedgerProblem.ALREADY_REGISTERED.because("这位" + role.label() + "已在本项目");
    }
    if (!role.several()) {
      assignments.systemEnd(project.id, role, now);
    }
    if (role == AssignmentRole.OFFICER) {
      project.officerId = officer.id();
    }
    if (role == AssignmentRole.LEADER) {
      project.leaderId = officer.id();
    }
    assignments.persist(new ProjectAssignment(project, role, officer, now));
    outbox.append(ProjectEvents.assigned(project, role, officer));
  }

  /** Ends a part on a project that is held; false when this official does not hold it. */
  boolean end(Project project, AssignmentRole role, OfficerView officer) {
    Optional<ProjectAssignment> held =
        assignments.current(ProjectRef.of(project), role, officer.id());
    held.ifPresent(
        one -> {
          one.until = clock.instant();
          outbox.append(ProjectEvents.released(project, role, officer));
        });
    return held.isPresent();
  }
}
