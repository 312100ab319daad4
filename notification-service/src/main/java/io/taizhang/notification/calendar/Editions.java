package io.taizhang.notification.calendar;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.CalendarVersion;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters notices, has them tried out, publishes them. */
@ApplicationScoped
@Transactional(rollbackOn = SQLException.class)
class Editions {

  /** All versions travel in one order. */
  private static final String KEY = "calendar";

  private final EditionRepository editions;
  private final EditionCheck check;
  private final TrialStore trials;
  private final Calendars calendars;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Event<TrialBegun> begun;
  private final Clock clock;

  Editions(
      EditionRepository editions,
      EditionCheck check,
      TrialStore trials,
      Calendars calendars,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Event<TrialBegun> begun,
      Clock clock) {
    this.editions = editions;
    this.check = check;
    this.trials = trials;
    this.calendars = calendars;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.begun = begun;
    this.clock = clock;
  }

  EditionView enter(Caller caller, NewEdition entered) throws SQLException {
    RegionPath region = scopes.named(caller, entered.regionCode(), "/regionCode");
    check.require(entered, region);
    Edition edition = new Edition(entered, region, clock.instant());
    editions.persistAndFlush(edition);
    audit.record(caller, "calendar-enter", subject(edition), Map.of("source", edition.source));
    return tried(edition);
  }

  EditionView tryAgain(Caller caller, UUID id, IfMatch ifMatch) throws SQLException {
    Edition edition = draft(caller, id, ifMatch);
    audit.record(caller, "calendar-try", subject(edition), Map.of());
    return tried(edition);
  }

  EditionView publish(Caller caller, UUID id, IfMatch ifMatch) throws SQLException {
    Edition edition = draft(caller, id, ifMatch);
    Trial trial = trials.of(id);
    CalendarVersion published =
        calendars.installNext(
            number -> {
              if (!trial.heldAgainst(number - 1)) {
                throw CalendarProblem.NOT_TRIED.because(
                    trial.view().finishedAt() == null ? "试算尚未完成" : "试算之后另有版本发布，请重新试算");
              }
              return edition.numbered(number);
            });
    settle(edition, EditionState.PUBLISHED);
    edition.number = published.version();
    editions.flush();
    audit.record(
        caller, "calendar-publish", subject(edition), Map.of("number", published.version()));
    outbox.append(published(published));
    return EditionView.of(edition, trial.view());
  }

  EditionView discard(Caller caller, UUID id, IfMatch ifMatch) throws SQLException {
    Edition edition = draft(caller, id, ifMatch);
    settle(edition, EditionState.DISCARDED);
    editions.flush();
    audit.record(caller, "calendar-discard", subject(edition), Map.of());
    return view(edition);
  }

  EditionView get(Caller caller, UUID id) throws SQLException {
    return view(seen(caller, id));
  }

  Page<EditionView> list(Caller caller, @Nullable EditionState state, PageRequest page)
      throws SQLException {
    List<EditionView> views = new ArrayList<>();
    for (Edition edition : editions.within(scopes.region(caller), state, page)) {
      views.add(view(edition));
    }
    return Page.of(views, page, view -> view.id().toString());
  }

  Page<MoveView> moves(Caller caller, UUID id, @Nullable OverdueChange only, PageRequest page)
      throws SQLException {
    seen(caller, id);
    return Page.of(
        trials.moves(id, only, page.afterId().orElse(null), page.fetch()),
        page,
        move -> move.clockId().toString());
  }

  static Fact published(CalendarVersion version) {
    return new Fact(
        "calendar.published",
        KEY,
        version.id().toString(),
        new RegionPath(version.region()),
        version);
  }

  private EditionView tried(Edition edition) throws SQLException {
    trials.begin(edition.id, calendars.almanac().version(), clock.instant());
    begun.fire(new TrialBegun());
    return view(edition);
  }

  private EditionView view(Edition edition) throws SQLException {
    return EditionView.of(edition, trials.of(edition.id).view());
  }

  private void settle(Edition edition, EditionState state) {
    edition.state = state;
    edition.settledAt = clock.instant();
  }

  private Edition seen(Caller caller, UUID id) {
    return editions.within(scopes.region(caller), id).orElseThrow(Editions::missing);
  }

  private Edition draft(Caller caller, UUID id, IfMatch ifMatch) {
    Edition edition = editions.locked(scopes.region(caller), id).orElseThrow(Editions::missing);
    ifMatch.require(edition.version);
    if (edition.state != EditionState.DRAFT) {
      throw CalendarProblem.ALREADY_SETTLED.because("日历版本" + edition.state.label());
    }
    return edition;
  }

  private static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这个日历版本");
  }

  private static AuditSubject subject(Edition edition) {
    return new AuditSubject("calendar", edition.id.toString(), edition.region());
  }
}
