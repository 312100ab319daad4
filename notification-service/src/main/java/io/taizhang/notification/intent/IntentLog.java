package io.taizhang.notification.intent;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.notification.clock.WatchedClock;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.contact.Channel;
import io.taizhang.notification.delivery.DeliveryLog;
import io.taizhang.notification.ladder.Ladders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What has fired and what became of it, for those who watch over it. */
@ApplicationScoped
@Transactional
class IntentLog {

  private static final long MOST_DAYS = 92;

  private final Intents intents;
  private final IntentFigures figures;
  private final WatchedClocks clocks;
  private final Ladders ladders;
  private final DeliveryLog deliveries;
  private final Scopes scopes;
  private final AuditTrail audit;

  IntentLog(
      Intents intents,
      IntentFigures figures,
      WatchedClocks clocks,
      Ladders ladders,
      DeliveryLog deliveries,
      Scopes scopes,
      AuditTrail audit) {
    this.intents = intents;
    this.figures = figures;
    this.clocks = clocks;
    this.ladders = ladders;
    this.deliveries = deliveries;
    this.scopes = scopes;
    this.audit = audit;
  }

  Page<IntentView> list(Caller caller, IntentFilter filter, PageRequest page) {
    List<Intent> rows = intents.within(scopes.region(caller), filter, page);
    Map<UUID, WatchedClock> known =
        clocks.clocks(rows.stream().map(intent -> intent.clockId).toList());
    return Page.of(rows, page, intent -> intent.id.toString())
        .map(intent -> IntentView.of(intent, known.get(intent.clockId)));
  }

  AttemptsView get(Caller caller, UUID id) {
    return view(seen(caller, id));
  }

  /** A new attempt with the same intent: what was told is told again, nothing fires anew. */
  AttemptsView resend(Caller caller, UUID id) {
    Intent intent = seen(caller, id);
    if (deliveries.again(id, channels(intent)) == 0) {
      throw IntentProblem.NOTHING_TO_RESEND.because("这一级没有告知过任何人");
    }
    audit.record(
        caller,
        "intent-resend",
        new AuditSubject("intent", id.toString(), new RegionPath(intent.regionPath)),
        Map.of("rung", intent.rung));
    return view(intent);
  }

  private Set<Channel> channels(Intent intent) {
    return ladders
        .ladder(intent.ladderId, intent.regionPath)
        .rule(intent.rung)
        .map(RungChannels::of)
        .orElse(Set.of());
  }

  List<FigureView> figures(Caller caller, LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    if (days < 0 || days >= MOST_DAYS) {
      throw CommonProblem.INVALID.because(
          "起止日期有误", List.of(new FieldError("/to", "不早于起始日期，且不超过 92 天")));
    }
    return figures.of(scopes.region(caller), from, to);
  }

  private Intent seen(Caller caller, UUID id) {
    return intents
        .within(scopes.region(caller), id)
        .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有这次触发"));
  }

  private AttemptsView view(Intent intent) {
    return new AttemptsView(
        IntentView.of(intent, clocks.clock(intent.clockId).orElse(null)), deliveries.of(intent.id));
  }
}
