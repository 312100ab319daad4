package io.taizhang.chassis.sample;

import io.taizhang.chassis.web.Versioned;
import java.util.UUID;

/** A note as its board shows it. */
record KeptNote(UUID id, String author, String body, long version) implements Versioned {

  static KeptNote of(Note note) {
    return new KeptNote(note.id, note.author, note.body, note.version);
  }
}
