package io.taizhang.notification.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.notification.directory.Recipient;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Messages implements PanacheRepositoryBase<Message, UUID> {

  private static final UUID AFTER_ALL = new UUID(-1, -1);
  private static final String VISIBLE = "from Message m where " + Visibility.PREDICATE;
  private static final String UNREAD =
      " and not exists (select r.id from MessageRead r"
          + " where r.id.messageId = m.id and r.id.reader = :reader)";

  List<Message> visible(Visibility visibility, boolean unreadOnly, PageRequest page) {
    String query = VISIBLE + (unreadOnly ? UNREAD : "") + " and m.id < :before order by m.id desc";
    return find(query, visibility.parametersAnd("before", page.afterId().orElse(AFTER_ALL)))
        .range(0, page.fetch() - 1)
        .list();
  }

  Optional<Message> visible(Visibility visibility, UUID id) {
    return find(VISIBLE + " and m.id = :id", visibility.parametersAnd("id", id))
        .firstResultOptional();
  }

  /** Those after an id, oldest first. */
  List<Message> after(Visibility visibility, UUID id, int most) {
    return find(VISIBLE + " and m.id > :after order by m.id", visibility.parametersAnd("after", id))
        .range(0, most - 1)
        .list();
  }

  boolean has(UUID intentId, Recipient recipient) {
    return count(
            "intentId = ?1 and recipientKind = ?2 and recipientKey = ?3",
            intentId,
            recipient.kind(),
            recipient.key())
        > 0;
  }

  Message systemFind(UUID id) {
    return findByIdOptional(id).orElseThrow();
  }

  List<Message> systemFind(Collection<UUID> ids) {
    return list("id in ?1", ids);
  }

  List<Message> systemOfIntent(UUID intentId) {
    return list("intentId = ?1 order by id", intentId);
  }

  long unread(Visibility visibility) {
    return count(VISIBLE + UNREAD, visibility.parameters());
  }
}
