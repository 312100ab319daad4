package io.taizhang.notification.contact;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Ids;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.directory.RecipientKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Enters and strikes out addresses; the trail keeps whose, never the address. */
@ApplicationScoped
class Contacts {

  private final ContactBook book;
  private final Directory directory;
  private final Scopes scopes;
  private final AuditTrail audit;
  private final Clock clock;

  Contacts(ContactBook book, Directory directory, Scopes scopes, AuditTrail audit, Clock clock) {
    this.book = book;
    this.directory = directory;
    this.scopes = scopes;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  ContactView add(Caller caller, ContactRequest request) {
    if (request.recipientKind() == RecipientKind.ROLE && !Directory.knowsRole(request.key())) {
      throw ContactProblem.UNKNOWN_ROLE.because(
          "消息只发给督查和包保领导两种角色", List.of(new FieldError("/key", "应为 supervisor 或 leader")));
    }
    Contact contact = contact(caller, request);
    if (book.has(contact)) {
      throw ContactProblem.CONTACT_EXISTS.because("该接收人已登记过这个地址");
    }
    book.persist(contact);
    record(caller, "contact-add", contact);
    return view(contact);
  }

  @Transactional
  Page<ContactView> list(Caller caller, PageRequest page) {
    return Page.of(book.within(scopes.region(caller), page), page, contact -> contact.id.toString())
        .map(this::view);
  }

  @Transactional
  void remove(Caller caller, UUID id, IfMatch ifMatch) {
    Contact contact =
        book.within(scopes.region(caller), id)
            .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有联系方式 " + id));
    ifMatch.require(contact.version);
    book.delete(contact);
    record(caller, "contact-remove", contact);
  }

  private Contact contact(Caller caller, ContactRequest request) {
    String region = Objects.requireNonNullElse(request.regionCode(), caller.regionCode());
    Contact contact = new Contact();
    contact.id = Ids.next();
    contact.recipientKind = request.recipientKind();
    contact.recipientKey = request.key();
    contact.regionPath = scopes.named(caller, region, "/regionCode").value();
    contact.regionCode = region;
    contact.channel = request.channel();
    contact.address = request.address();
    contact.createdAt = clock.instant();
    return contact;
  }

  private void record(Caller caller, String action, Contact contact) {
    audit.record(
        caller,
        action,
        new AuditSubject("contact", contact.id.toString(), new RegionPath(contact.regionPath)),
        Map.of("recipientKind", contact.recipientKind, "key", contact.recipientKey));
  }

  private ContactView view(Contact contact) {
    return ContactView.of(contact, directory.nameOf(contact.recipient()));
  }
}
