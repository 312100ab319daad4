package io.taizhang.bench.service;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** The state that a writing transaction changes. */
@Entity
class CaseFile {
  @Id long id;
  String state;
  String department;
  Instant movedAt;
  @Version long version;

  /** For the persistence provider. */
  protected CaseFile() {}

  void move(Instant now) {
    state = state.equals("RECEIVED") ? "ACCEPTED" : "RECEIVED";
    movedAt = now;
  }
}
