package io.taizhang.notification.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What recipients are called. */
@ApplicationScoped
public class Directory implements PanacheRepositoryBase<DirectoryEntry, DirectoryEntry.Key> {

  private static final Map<String, String> ROLES =
      Map.of(Role.SUPERVISOR, "督查", Role.LEADER, "包保领导");

  private static final String PERSON = "反映人";

  /** The roles that messages are for. */
  public static boolean knowsRole(String role) {
    return ROLES.containsKey(role);
  }

  /** Keeps the name of a department, an officer or an owner. */
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

  /** Keeps the name of an officer and the department that the officer belongs to. */
  public void keep(Recipient officer, String name, @Nullable String department) {
    keep(officer, name);
    findById(new DirectoryEntry.Key(officer.kind(), officer.key())).department = department;
  }

  /** Whether somebody has told of the recipient; roles are known by themselves. */
  public boolean knows(Recipient recipient) {
    return recipient.kind() == RecipientKind.ROLE
        || recipient.kind() == RecipientKind.PERSON
        || findById(new DirectoryEntry.Key(recipient.kind(), recipient.key())) != null;
  }

  /** The code of the department that an officer belongs to. */
  public Optional<String> departmentOf(Recipient officer) {
    return findByIdOptional(new DirectoryEntry.Key(officer.kind(), officer.key()))
        .flatMap(entry -> Optional.ofNullable(entry.department));
  }

  /** The recipient's name; the key itself while nobody has told the name. */
  public String nameOf(Recipient recipient) {
    if (recipient.kind() == RecipientKind.PERSON) {
      return PERSON;
    }
    if (recipient.kind() == RecipientKind.ROLE) {
      return ROLES.getOrDefault(recipient.key(), recipient.key());
    }
    DirectoryEntry entry = findById(new DirectoryEntry.Key(recipient.kind(), recipient.key()));
    return entry == null ? recipient.key() : entry.name;
  }
}
