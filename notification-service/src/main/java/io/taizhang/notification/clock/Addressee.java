package io.taizhang.notification.clock;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who must act.
 *
 * @param department its code
 * @param officer the subject of the officer's token
 */
@Embeddable
public record Addressee(@Nullable String department, @Nullable String officer) {

  /** Hibernate reads an embeddable of nulls as null. */
  static Addressee orNobody(@Nullable Addressee addressee) {
    return addressee == null ? new Addressee(null, null) : addressee;
  }
}
