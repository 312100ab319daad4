package io.taizhang.notification.recipient;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Ids;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whoever is away names a stand-in; an administrator may for somebody else. */
@ApplicationScoped
class StandIns {

  private final StandInBook book;
  private final Directory directory;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Clock clock;

  StandIns(StandInBook book, Directory directory, Scopes scopes, AuditTrail audit, Clock clock) {
    this.book = book;
    this.directory = directory;
    this.scopes = scopes;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  StandInView enter(Caller caller, StandInRequest request) {
    String subject = whose(caller, request.subject());
    if (request.to().isBefore(request.from())) {
      throw CommonProblem.INVALID.because("起止日期有误", List.of(new FieldError("/to", "不得早于起始日期")));
    }
    if (subject.equals(request.standIn())) {
      throw CommonProblem.INVALID.because("代收人有误", List.of(new FieldError("/standIn", "不能由本人代收")));
    }
    StandIn standIn = new StandIn();
    standIn.id = Ids.next();
    standIn.subject = subject;
    standIn.standIn = request.standIn();
    standIn.fromDay = request.from();
    standIn.toDay = request.to();
    standIn.regionPath = scopes.region(caller).value();
    standIn.enteredAt = clock.instant();
    book.persist(standIn);
    record(caller, "stand-in-enter", standIn);
    return view(standIn);
  }

  @Transactional
  Page<StandInView> list(Caller caller, @Nullable String subject, PageRequest page) {
    return Page.of(book.of(whose(caller, subject), page), page, standIn -> standIn.id.toString())
        .map(this::view);
  }

  @Transactional
  void strike(Caller caller, UUID id, @Nullable String subject, IfMatch ifMatch) {
    StandIn standIn =
        book.one(id, whose(caller, subject))
            .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有代收安排 " + id));
    ifMatch.require(standIn.version);
    book.delete(standIn);
    record(caller, "stand-in-strike", standIn);
  }

  private static String whose(Caller caller, @Nullable String subject) {
    String whose = Objects.requireNonNullElse(subject, caller.subject());
    if (!whose.equals(caller.subject()) && !caller.is(Role.ADMIN)) {
      throw CommonProblem.FORBIDDEN.because("只有管理员可以替他人安排代收");
    }
    return whose;
  }

  private void record(Caller caller, String action, StandIn standIn) {
    audit.record(
        caller,
        action,
        new AuditSubject("stand-in", standIn.id.toString(), new RegionPath(standIn.regionPath)),
        Map.of("subject", standIn.subject, "standIn", standIn.standIn));
  }

  private StandInView view(StandIn standIn) {
    return new StandInView(
        standIn.id,
        standIn.subject,
        name(standIn.subject),
        standIn.standIn,
        name(standIn.standIn),
        standIn.fromDay,
        standIn.toDay,
        standIn.version);
  }

  private String name(String subject) {
    return directory.nameOf(new Recipient(RecipientKind.OFFICER, subject));
  }
}
