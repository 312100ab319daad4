package io.taizhang.notification.directory;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "directory_entry")
class DirectoryEntry {

  @Embeddable
  record Key(@Enumerated(EnumType.STRING) RecipientKind kind, String key) {}

  @EmbeddedId Key id;
  String name;
  @Nullable String department;
}
