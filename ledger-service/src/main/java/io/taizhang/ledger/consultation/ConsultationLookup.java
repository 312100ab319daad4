package io.taizhang.ledger.consultation;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.listing.CustomPlans;
import io.taizhang.ledger.listing.Finder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads the ledger. */
@ApplicationScoped
@Transactional
class ConsultationLookup {

  private final ConsultationRepository rows;
  private final CustomPlans plans;
  private final Finder finder;
  private final Scopes scopes;

  ConsultationLookup(ConsultationRepository rows, CustomPlans plans, Finder finder, Scopes scopes) {
    this.rows = rows;
    this.plans = plans;
    this.finder = finder;
    this.scopes = scopes;
  }

  ConsultationView get(Caller caller, UUID id) {
    return rows.find(scopes.of(caller), id)
        .map(row -> ConsultationView.of(row, caller))
        .orElseThrow(ConsultationLookup::missing);
  }

  Page<ConsultationView> list(Caller caller, ConsultationFilter filter, PageRequest page) {
    plans.begin();
    return Page.of(
            rows.list(scopes.of(caller, filter.region()), filter.condition(this::words), page),
            page,
            row -> row.id.toString())
        .map(row -> ConsultationView.of(row, caller));
  }

  /** How many rows the list as a whole has. */
  long count(Caller caller, ConsultationFilter filter) {
    plans.begin();
    return rows.count(scopes.of(caller, filter.region()), filter.condition(this::words));
  }

  static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这条咨询");
  }

  private Condition words(String text) {
    return finder.wordsOfEntity("first_consultation", text);
  }
}
