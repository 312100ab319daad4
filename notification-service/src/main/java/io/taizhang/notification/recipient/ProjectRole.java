package io.taizhang.notification.recipient;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "project_role")
class ProjectRole {

  @Embeddable
  record Key(UUID projectId, @Enumerated(EnumType.STRING) ProjectPart role, String subject) {}

  @EmbeddedId Key id;
  String name;
  @Nullable String post;
}
