package io.taizhang.chassis.messaging.outbox;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The contracts packaged with a service: without one of its own a fact cannot be published. */
final class FactContracts {

  private static final String PRIVATE = "private";
  private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

  private FactContracts() {}

  /** Where a fact's schema stands, below {@code docs} and on the class path alike. */
  static String file(String service, Fact fact) {
    String folder = fact.confidential() ? PRIVATE : service;
    return "contracts/events/" + folder + "/" + fact.name() + ".v1.schema.json";
  }

  /**
   * Passes a fact that has a contract.
   *
   * @throws IllegalStateException naming the file that is missing
   */
  static void require(String service, Fact fact) {
    String file = file(service, fact);
    if (KNOWN.contains(file)) {
      return;
    }
    if (Thread.currentThread().getContextClassLoader().getResource(file) == null) {
      throw new IllegalStateException(
          "%s has no contract: write docs/%s, see docs/contracts/README.md"
              .formatted(fact.name(), file));
    }
    KNOWN.add(file);
  }
}
