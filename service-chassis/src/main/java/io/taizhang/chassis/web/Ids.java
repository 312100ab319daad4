package io.taizhang.chassis.web;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Identifiers of everything: UUIDv7 (RFC 9562), in order of creation by real time. */
public final class Ids {

  private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

  private Ids() {}

  /** The next id. */
  public static UUID next() {
    return GENERATOR.generate();
  }
}
