package io.taizhang.notification.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who has read what; the first reading counts. */
@ApplicationScoped
class MessageReads implements PanacheRepositoryBase<MessageRead, MessageRead.Key> {

  private static final String NOTE =
      """
      insert into message_read (message_id, reader, read_at) values (?1, ?2, ?3)
      on conflict do nothing
      """;

  void note(UUID message, String reader, Instant at) {
    getEntityManager()
        .createNativeQuery(NOTE)
        .setParameter(1, message)
        .setParameter(2, reader)
        .setParameter(3, at)
        .executeUpdate();
  }

  boolean any(UUID message) {
    return count("id.messageId", message) > 0;
  }

  Set<UUID> readOf(Collection<UUID> messages, String reader) {
    return list("id.reader = ?1 and id.messageId in ?2", reader, messages).stream()
        .map(read -> read.id.messageId())
        .collect(Collectors.toSet());
  }
}
