package io.taizhang.notification.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where staff can be reached. */
@ApplicationScoped
public class ContactBook implements PanacheRepositoryBase<Contact, UUID> {

  /** Where to reach a recipient: a role's contacts count for their region and all below it. */
  public List<Address> addresses(Recipient recipient, RegionPath region) {
    return list(
            "recipientKind = ?1 and recipientKey = ?2 order by id",
            recipient.kind(),
            recipient.key())
        .stream()
        .filter(
            contact ->
                recipient.kind() != RecipientKind.ROLE
                    || new RegionPath(contact.regionPath).contains(region))
        .map(contact -> new Address(contact.channel, contact.address))
        .distinct()
        .toList();
  }

  List<Contact> within(RegionPath scope, PageRequest page) {
    return ScopedQuery.within(scope).list(this, page);
  }

  Optional<Contact> within(RegionPath scope, UUID id) {
    return ScopedQuery.within(scope).one(this, id);
  }

  boolean has(Contact same) {
    return count(
            "recipientKind = ?1 and recipientKey = ?2 and regionPath = ?3 and channel = ?4"
                + " and address = ?5",
            same.recipientKind,
            same.recipientKey,
            same.regionPath,
            same.channel,
            same.address)
        > 0;
  }
}
