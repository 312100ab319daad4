package io.taizhang.ledger.mandate;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.item.Items;
import io.taizhang.ledger.mandate.domain.MandateLifeCycle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** What agents do on behalf of owners. */
@ApplicationScoped
@Transactional
class MandateActs {

  private final MandateDesk desk;
  private final MandateLookup lookup;
  private final MandateActRepository acts;
  private final Items items;

  MandateActs(MandateDesk desk, MandateLookup lookup, MandateActRepository acts, Items items) {
    this.desk = desk;
    this.lookup = lookup;
    this.acts = acts;
    this.items = items;
  }

  MandateActView act(Caller caller, UUID id, RecordAct request) {
    Mandate mandate = desk.locked(caller, id);
    Instant now = desk.now();
    mandate.status =
        MandateDesk.moved(
            MandateLifeCycle.act(
                mandate.status,
                mandate.terms(),
                caller.subject(),
                request.power(),
                BusinessZone.dateOf(now)));
    if (request.itemId() != null) {
      items.named(caller, request.itemId(), mandate.projectId, "/itemId");
    }
    MandateAct act = new MandateAct(mandate, request, caller, now);
    acts.persist(act);
    desk.recorded(caller, "mandate-act", mandate);
    return MandateActView.of(act);
  }

  Page<MandateActView> list(Caller caller, UUID id, PageRequest page) {
    return Page.of(acts.list(lookup.visible(caller, id), page), page, act -> act.id.toString())
        .map(MandateActView::of);
  }

  MandateActView get(Caller caller, UUID id, UUID act) {
    return acts.of(lookup.visible(caller, id), act)
        .map(MandateActView::of)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这条代办记录"));
  }
}
