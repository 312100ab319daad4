package io.taizhang.ledger.onetrip;

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
class OneTripLookup {

  private final OneTripRepository rows;
  private final CustomPlans plans;
  private final Finder finder;
  private final Scopes scopes;

  OneTripLookup(OneTripRepository rows, CustomPlans plans, Finder finder, Scopes scopes) {
    this.rows = rows;
    this.plans = plans;
    this.finder = finder;
    this.scopes = scopes;
  }

  OneTripView get(Caller caller, UUID id) {
    return rows.find(scopes.of(caller), id)
        .map(OneTripView::of)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这条记录"));
  }

  Page<OneTripView> list(Caller caller, OneTripFilter filter, PageRequest page) {
    plans.begin();
    return Page.of(
            rows.list(scopes.of(caller, filter.region()), filter.condition(this::words), page),
            page,
            row -> row.id.toString())
        .map(OneTripView::of);
  }

  /** How many rows the list as a whole has. */
  long count(Caller caller, OneTripFilter filter) {
    plans.begin();
    return rows.count(scopes.of(caller, filter.region()), filter.condition(this::words));
  }

  private Condition words(String text) {
    return finder.wordsOfEntity("one_trip_failure", text);
  }
}
