package io.taizhang.ledger.mandate;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads mandates. */
@ApplicationScoped
@Transactional
class MandateLookup {

  private final MandateRepository mandates;
  private final Scopes scopes;

  MandateLookup(MandateRepository mandates, Scopes scopes) {
    this.mandates = mandates;
    this.scopes = scopes;
  }

  MandateView get(Caller caller, UUID id) {
    return MandateView.of(visible(caller, id));
  }

  Page<MandateView> list(Caller caller, MandateFilter filter, PageRequest page) {
    return Page.of(
            mandates.list(scopes.of(caller, filter.region()), filter, page),
            page,
            mandate -> mandate.id.toString())
        .map(MandateView::of);
  }

  Mandate visible(Caller caller, UUID id) {
    return mandates.find(scopes.of(caller), id).orElseThrow(MandateDesk::missing);
  }
}
