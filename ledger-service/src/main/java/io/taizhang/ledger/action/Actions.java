package io.taizhang.ledger.action;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.messaging.outbox.Outbox;
import io.taizhang.chassis.numbering.RunningNumbers;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.web.Ids;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.department.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Assigns actions for meetings and requests, and reads them within the caller's scope. */
@ApplicationScoped
@Transactional
public class Actions {

  private static final int LONGEST_MONTHS = 12;

  private final ActionRepository actions;
  private final ActionStepRepository steps;
  private final ActionClock clocks;
  private final Departments departments;
  private final RunningNumbers numbers;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Outbox outbox;
  private final Clock time;

  Actions(
      ActionRepository actions,
      ActionStepRepository steps,
      ActionClock clocks,
      Departments departments,
      RunningNumbers numbers,
      Scopes scopes,
      AuditTrail audit,
      Outbox outbox,
      Clock time) {
    this.actions = actions;
    this.steps = steps;
    this.clocks = clocks;
    this.departments = departments;
    this.numbers = numbers;
    this.scopes = scopes;
    this.audit = audit;
    this.outbox = outbox;
    this.time = time;
  }

  /**
   * Assigns an action for somebody who has been found to be allowed to, and starts its clock.
   *
   * @param pointer where the request names the task, such as {@code /tasks/0}
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when the department does not serve the
   *     place or the date is past or more than a year ahead
   */
  public ActionView assign(Caller caller, ActionTask task, ActionOrigin origin, String pointer) {
    Instant now = time.instant();
    departments.serving(origin.place(), task.departmentCode(), pointer + "/departmentCode");
    requireAhead(task.dueOn(), now, pointer + "/dueOn");
    UUID id = Ids.next();
    UUID clock = clocks.start(caller, id, task, origin, now);
    String number = numbers.next("XD", origin.place().code());
    Action action = new Action(id, task, origin, number, clock, caller.subject(), now);
    actions.persistAndFlush(action);
    audit.record(caller, "action-assign", subject(action), Map.of("number", action.number));
    outbox.append(ActionEvents.assigned(action));
    return view(action);
  }

  ActionView get(Caller caller, UUID id) {
    return view(visible(caller, id));
  }

  List<ActionStepView> history(Caller caller, UUID id) {
    return steps.of(visible(caller, id)).stream().map(ActionStepView::of).toList();
  }

  Page<ActionView> list(Caller caller, ActionFilter filter, PageRequest page) {
    Page<Action> rows =
        Page.of(
            actions.list(scopes.of(caller, filter.region()), filter, caller, time.instant(), page),
            page,
            action -> action.id.toString());
    return new Page<>(views(rows.items()), rows.nextCursor());
  }

  /** All actions of a meeting in order, for whoever has been shown the meeting. */
  public List<ActionView> ofMeeting(UUID meetingId) {
    return views(actions.systemOfMeeting(meetingId));
  }

  /** These actions by id, for whoever has been shown what they answer. */
  public Map<UUID, ActionView> known(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : views(actions.systemAll(ids)).stream()
            .collect(Collectors.toMap(ActionView::id, Function.identity()));
  }

  ActionView view(Action action) {
    return views(List.of(action)).getFirst();
  }

  private List<ActionView> views(List<Action> rows) {
    Instant now = time.instant();
    Map<UUID, ClockSnapshot> clocksById = clocks.snapshots(rows);
    return rows.stream()
        .map(action -> ActionView.of(action, dueAt(clocksById.get(action.clockId)), now))
        .toList();
  }

  private static @Nullable Instant dueAt(@Nullable ClockSnapshot clock) {
    return clock == null ? null : clock.dueAt();
  }

  private Action visible(Caller caller, UUID id) {
    return actions.find(scopes.of(caller), id).orElseThrow(Actions::missing);
  }

  static void requireAhead(LocalDate dueOn, Instant now, String pointer) {
    LocalDate today = BusinessZone.dateOf(now);
    if (dueOn.isBefore(today) || dueOn.isAfter(today.plusMonths(LONGEST_MONTHS))) {
      throw CommonProblem.INVALID.because(
          "完成时限须在今天起一年之内", List.of(new FieldError(pointer, "须在今天起一年之内")));
    }
  }

  static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这个行动项");
  }

  static AuditSubject subject(Action action) {
    return new AuditSubject("action", action.id.toString(), action.region());
  }
}
