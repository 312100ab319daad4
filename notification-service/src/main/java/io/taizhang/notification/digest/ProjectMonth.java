package io.taizhang.notification.digest;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was told of a project within a month, by the business date of the telling.
 *
 * <p>{@code month} is its first day; {@code doneFen} the investment done since the beginning, in
 * fen, as reported last; {@code advanced} the phases gone into, in words.
 */
@Entity
@Table(name = "project_month")
class ProjectMonth {

  @Embeddable
  record Key(UUID projectId, LocalDate month) {}

  @EmbeddedId Key id;
  @Nullable String progress;
  @Nullable Long doneFen;
  int reports;
  String advanced = "";
}
