package io.taizhang.notification.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What recipients are called. */
@ApplicationScoped
public class Directory implements PanacheRepositoryBase<DirectoryEntry, DirectoryEntry.Key> {

  private static final Map<String, String> ROLES =
      Map.of(Role.SUPERVISOR, "督查", Role.LEADER, "包保领导");

  /** The roles that messages are for. */
  public static boolean knowsRole(String role) {
    return ROLES.containsKey(role);
  }

  /** Keeps the name of a department or an officer. */
  public void keep(Recipient recipient, String name) {
    var id = new DirectoryEntry.Key(recipient.kind(), recipient.key());
    DirectoryEntry entry = findById(id);
    if (entry != null) {
      entry.name = name;
      return;
    }
    entry = new DirectoryEntry();
    entry.id = id;
    entry.name = name;
    persist(entry);
  }

  /** The recipient's name; the key itself while nobody has told the name. */
  public String nameOf(Recipient recipient) {
    if (recipient.kind() == RecipientKind.ROLE) {
      return ROLES.getOrDefault(recipient.key(), recipient.key());
    }
    DirectoryEntry entry = findById(new DirectoryEntry.Key(recipient.kind(), recipient.key()));
    return entry == null ? recipient.key() : entry.name;
  }
}
