package io.taizhang.notification.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where staff can be reached. */
@ApplicationScoped
public class ContactBook implements PanacheRepositoryBase<Contact, UUID> {

  private final AddressSeal seal;

  ContactBook(AddressSeal seal) {
    this.seal = seal;
  }

  /** Where to reach a recipient: a role's contacts count for their region and all below it. */
  public List<Address> addresses(Recipient recipient, RegionPath region) {
    Map<String, Address> once =
        list(
                "recipientKind = ?1 and recipientKey = ?2 order by id",
                recipient.kind(),
                recipient.key())
            .stream()
            .filter(
                contact ->
                    recipient.kind() != RecipientKind.ROLE
                        || new RegionPath(contact.regionPath).contains(region))
            .map(this::address)
            .collect(
                Collectors.toMap(
                    address -> address.channel() + address.print(),
                    address -> address,
                    (first, _) -> first,
                    java.util.LinkedHashMap::new));
    return List.copyOf(once.values());
  }

  /** What the contact's messages are signed with at this moment; none when it is struck out. */
  public Secrets secrets(UUID contactId, Instant now) {
    Contact contact = findById(contactId);
    if (contact == null || contact.secret == null) {
      return Secrets.NONE;
    }
    List<String> valid = new ArrayList<>(List.of(seal.secret(contact.secret)));
    if (contact.formerSecret != null
        && contact.formerSecretUntil != null
        && now.isBefore(contact.formerSecretUntil)) {
      valid.add(seal.secret(contact.formerSecret));
    }
    return new Secrets(valid);
  }

  List<Contact> within(RegionPath scope, PageRequest page) {
    return ScopedQuery.within(scope).list(this, page);
  }

  Optional<Contact> within(RegionPath scope, UUID id) {
    return ScopedQuery.within(scope).one(this, id);
  }

  Optional<Contact> locked(RegionPath scope, UUID id) {
    return ScopedQuery.within(scope).locked(this, id);
  }

  /** Contacts entered before there were seals, or sealed by another key than that of today. */
  List<Contact> systemSealedOtherwise(String beginning, int most) {
    return find(
            "addressPrint is null or left(address, ?1) <> ?2 order by id",
            beginning.length(),
            beginning)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .page(0, most)
        .list();
  }

  boolean has(Contact same) {
    return count(
            "recipientKind = ?1 and recipientKey = ?2 and regionPath = ?3 and channel = ?4"
                + " and addressPrint = ?5",
            same.recipientKind,
            same.recipientKey,
            same.regionPath,
            same.channel,
            same.addressPrint)
        > 0;
  }

  private Address address(Contact contact) {
    String print = contact.addressPrint;
    return new Address(
        contact.channel,
        contact.id,
        contact.address,
        print == null ? seal.print(contact.address) : print);
  }
}
