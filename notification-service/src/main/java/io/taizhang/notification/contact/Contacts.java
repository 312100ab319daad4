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
import io.taizhang.notification.reach.ReachGained;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/** Enters and strikes out addresses; the trail keeps whose, never the address. */
@ApplicationScoped
class Contacts {

  /** How long a former secret holds beside the new one. */
  private static final Duration OVERLAP = Duration.ofDays(1);

  private static final Pattern CREDIT_CODE = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{18}");

  private final ContactBook book;
  private final Directory directory;
  private final Scopes scopes;
  private final AddressSeal seal;
  private final AuditTrail audit;
  private final Event<ReachGained> gained;
  private final Clock clock;

  Contacts(
      ContactBook book,
      Directory directory,
      Scopes scopes,
      AddressSeal seal,
      AuditTrail audit,
      Event<ReachGained> gained,
      Clock clock) {
    this.book = book;
    this.directory = directory;
    this.scopes = scopes;
    this.seal = seal;
    this.audit = audit;
    this.gained = gained;
    this.clock = clock;
  }

  @Transactional
  ContactView add(Caller caller, ContactRequest request) {
    if (request.recipientKind() == RecipientKind.ROLE && !Directory.knowsRole(request.key())) {
      throw ContactProblem.UNKNOWN_ROLE.because(
          "消息只发给督查和包保领导两种角色", List.of(new FieldError("/key", "应为 supervisor 或 leader")));
    }
    requireOutsider(request);
    requireFitting(request);
    Contact contact = contact(caller, request);
    if (book.has(contact)) {
      throw ContactProblem.CONTACT_EXISTS.because("该接收人已登记过这个地址");
    }
    book.persist(contact);
    gained.fire(new ReachGained());
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

  /** Signs with a new secret from now on, and with the former one besides for a day. */
  @Transactional
  ContactView rotate(Caller caller, UUID id, IfMatch ifMatch, String secret) {
    Contact contact =
        book.locked(scopes.region(caller), id)
            .orElseThrow(() -> CommonProblem.NOT_FOUND.because("没有联系方式 " + id));
    ifMatch.require(contact.version);
    requireSigned(contact.channel, "/secret");
    contact.formerSecret = contact.secret;
    contact.formerSecretUntil = clock.instant().plus(OVERLAP);
    contact.secret = seal.sealSecret(secret);
    book.flush();
    record(caller, "contact-rotate-secret", contact);
    return view(contact);
  }

  private static void requireOutsider(ContactRequest request) {
    if (request.recipientKind() == RecipientKind.PERSON) {
      throw CommonProblem.INVALID.because(
          "反映人的联系方式不在这里登记", List.of(new FieldError("/recipientKind", "由办不成事窗口登记")));
    }
    if (request.recipientKind() == RecipientKind.OWNER
        && !CREDIT_CODE.matcher(request.key()).matches()) {
      throw CommonProblem.INVALID.because(
          "业主以统一社会信用代码登记", List.of(new FieldError("/key", "应为 18 位统一社会信用代码")));
    }
  }

  private static void requireFitting(ContactRequest request) {
    Channel channel = request.channel();
    if (!channel.takes(request.address())) {
      throw CommonProblem.INVALID.because(
          "地址与渠道不符", List.of(new FieldError("/address", "不是有效的" + channel.label() + "地址")));
    }
    if (request.secret() != null) {
      requireSigned(channel, "/secret");
    } else if (channel.signed()) {
      throw CommonProblem.INVALID.because(
          channel.label() + "须填写密钥", List.of(new FieldError("/secret", "请填写密钥")));
    }
  }

  private static void requireSigned(Channel channel, String pointer) {
    if (!channel.signed()) {
      throw CommonProblem.INVALID.because(
          channel.label() + "不用密钥", List.of(new FieldError(pointer, "该渠道不签名")));
    }
  }

  private Contact contact(Caller caller, ContactRequest request) {
    String region = Objects.requireNonNullElse(request.regionCode(), caller.regionCode());
    Contact contact = new Contact();
    contact.id = Ids.next();
    contact.recipientKind = request.recipientKind();
    contact.recipientKey = request.key();
    contact.regionPath = scopes.named(caller, region, "/regionCode").value();
    contact.regionCode = region;
    Address address = seal.sealed(request.channel(), contact.id, request.address());
    contact.channel = request.channel();
    contact.address = address.sealed();
    contact.addressPrint = address.print();
    contact.secret = request.secret() == null ? null : seal.sealSecret(request.secret());
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
    return ContactView.of(
        contact, directory.nameOf(contact.recipient()), seal.address(contact.address));
  }
}
