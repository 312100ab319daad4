package io.taizhang.ledger.consultation;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads the ledger. */
@ApplicationScoped
@Transactional
class ConsultationLookup {

  private final ConsultationRepository rows;
  private final Scopes scopes;

  ConsultationLookup(ConsultationRepository rows, Scopes scopes) {
    this.rows = rows;
    this.scopes = scopes;
  }

  ConsultationView get(Caller caller, UUID id) {
    return rows.find(scopes.of(caller), id)
        .map(row -> ConsultationView.of(row, caller))
        .orElseThrow(ConsultationLookup::missing);
  }

  Page<ConsultationView> list(Caller caller, ConsultationFilter filter, PageRequest page) {
    return Page.of(
            rows.list(scopes.of(caller, filter.region()), filter.condition(), page),
            page,
            row -> row.id.toString())
        .map(row -> ConsultationView.of(row, caller));
  }

  /** How many rows the list as a whole has. */
  long count(Caller caller, ConsultationFilter filter) {
    return rows.count(scopes.of(caller, filter.region()), filter.condition());
  }

  static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这条咨询");
  }
}
