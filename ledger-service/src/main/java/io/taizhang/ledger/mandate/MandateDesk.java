package io.taizhang.ledger.mandate;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.mandate.domain.MandateDecision;
import io.taizhang.ledger.mandate.domain.MandateStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the steps of a mandate have in common: the locked row, the refusals, the audit row. */
@ApplicationScoped
class MandateDesk {

  private final MandateRepository mandates;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Clock clock;

  MandateDesk(MandateRepository mandates, Scopes scopes, AuditTrail audit, Clock clock) {
    this.mandates = mandates;
    this.scopes = scopes;
    this.audit = audit;
    this.clock = clock;
  }

  Mandate locked(Caller caller, UUID id, IfMatch ifMatch) {
    Mandate mandate = locked(caller, id);
    ifMatch.require(mandate.version);
    return mandate;
  }

  Mandate locked(Caller caller, UUID id) {
    return mandates.lock(scopes.of(caller), id).orElseThrow(MandateDesk::missing);
  }

  MandateView recorded(Caller caller, String action, Mandate mandate) {
    mandates.flush();
    audit.record(
        caller,
        action,
        new AuditSubject("mandate", mandate.id.toString(), new RegionPath(mandate.regionPath)),
        Map.of("number", mandate.number, "onBehalfOf", mandate.ownerCreditCode));
    return MandateView.of(mandate);
  }

  Instant now() {
    return clock.instant();
  }

  static MandateStatus moved(MandateDecision decision) {
    return switch (decision) {
      case MandateDecision.Moves(MandateStatus to) -> to;
      case MandateDecision.OutOfOrder(String reason) ->
          throw CommonProblem.OUT_OF_ORDER.because(reason);
      case MandateDecision.NotTheAgent _ -> throw notTheAgent();
      case MandateDecision.NotEmpowered(var power) ->
          throw CommonProblem.INVALID.because(
              "委托权限不含" + power.label(), List.of(new FieldError("/power", "委托未授予这项权限")));
    };
  }

  static RuntimeException notTheAgent() {
    return LedgerProblem.NOT_MANDATED.because("只有受托的代办员可以代办");
  }

  static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这项委托");
  }
}
