package io.taizhang.notification.recipient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What a person wants. {@code version} counts from 1; 0 is that nothing was ever chosen. */
@Entity
@Table(name = "preference")
class Preference {
  @Id String subject;
  long version;
  @Nullable String quietFrom;
  @Nullable String quietTo;
  String choices = "{}";
}
