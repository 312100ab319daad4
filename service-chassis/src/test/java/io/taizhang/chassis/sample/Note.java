package io.taizhang.chassis.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Somebody's remark. */
@Entity
public class Note {
  @Id UUID id;
  String author;
  String body;
  @Version long version;

  /** For the persistence provider. */
  protected Note() {}

  /** A new note. */
  public Note(UUID id, String author, String body) {
    this.id = id;
    this.author = author;
    this.body = body;
  }
}
