package io.taizhang.ledger.region;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.ledger.LedgerProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Use cases of the region tree. */
@ApplicationScoped
@Transactional
public class Regions {

  private final RegionRepository regions;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;

  Regions(RegionRepository regions, Scopes scopes, AuditTrail audit, Outbox outbox) {
    this.regions = regions;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
  }

  RegionView register(Caller caller, RegisterRegion request) {
    RegionPath parent = scopes.named(caller, request.parentCode(), "/parentCode");
    if (regions.systemKnows(request.code())) {
      throw LedgerProblem.ALREADY_REGISTERED.because("区划 " + request.code() + " 已登记");
    }
    Region region = new Region(request, parent);
    regions.persist(region);
    RegionView view = RegionView.of(region);
    RegionPath path = new RegionPath(region.path);
    audit.record(
        caller,
        "region-register",
        new AuditSubject("region", region.code, path),
        Map.of("name", region.name));
    outbox.append(registered(region));
    return view;
  }

  static Fact registered(Region region) {
    return new Fact(
        "region.registered",
        region.code,
        region.code,
        new RegionPath(region.path),
        RegionView.of(region));
  }

  RegionView get(Caller caller, String code) {
    return RegionView.of(regions.at(scopes.within(caller, code)));
  }

  /** The region that the caller asks about, the caller's own when none is named. */
  public RegionView of(Caller caller, @Nullable String code) {
    RegionPath path = code == null ? scopes.region(caller) : scopes.within(caller, code);
    return RegionView.of(regions.at(path));
  }

  /** The caller's region and all below it. */
  public List<RegionView> list(Caller caller) {
    return regions.below(scopes.region(caller)).stream().map(RegionView::of).toList();
  }
}
