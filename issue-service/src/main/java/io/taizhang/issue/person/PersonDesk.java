package io.taizhang.issue.person;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.security.Caller;
import io.taizhang.issue.workflow.IssueCase;
import io.taizhang.issue.workflow.IssueCases;
import io.taizhang.issue.workflow.PersonView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** Shows who came, and records who asked and what for, in one transaction. */
@ApplicationScoped
@Transactional
class PersonDesk {

  private final IssueCases issues;
  private final AuditTrail audit;

  PersonDesk(IssueCases issues, AuditTrail audit) {
    this.issues = issues;
    this.audit = audit;
  }

  RevealedPerson reveal(Caller caller, UUID id, RevealPerson request) {
    IssueCase issue = issues.seen(caller, id);
    PersonView person = issues.contact(caller, id);
    issues.guard(issue, Map.of("/purpose", request.purpose()));
    audit.record(
        caller,
        "issue-person-reveal",
        new AuditSubject("issue", id.toString(), issue.region()),
        Map.of("number", issue.number(), "purpose", request.purpose()));
    return RevealedPerson.of(person);
  }
}
