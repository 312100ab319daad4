package io.taizhang.notification.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a clock's due date explains itself, day by day, as a link that may be sent. */
@ApplicationScoped
public class Explanations {

  private static final String ACCEPTANCE = "\"kind\":\"ACCEPTANCE\"";
  private static final String ORDER_ANSWER = "\"kind\":\"ORDER_ANSWER\"";

  private final WatchedClocks clocks;
  private final Optional<String> base;

  Explanations(
      WatchedClocks clocks, @ConfigProperty(name = "taizhang.links.base") Optional<String> base) {
    this.clocks = clocks;
    this.base = base;
  }

  /**
   * The link, when the address of the portal is set and the subject is one whose clocks explain
   * themselves: items, but not the orders about them, and issues.
   */
  public Optional<String> link(Subject subject, UUID clockId) {
    return base.flatMap(portal -> path(subject, clockId).map(portal::concat));
  }

  private Optional<String> path(Subject subject, UUID clockId) {
    return switch (subject.type()) {
      case "item" ->
          clocks.says(clockId, ORDER_ANSWER)
              ? Optional.empty()
              : Optional.of("/api/v1/items/" + subject.id() + clock(clockId) + "/explanation");
      case "issue" ->
          Optional.of("/api/v1/issues/" + subject.id() + "/clocks/" + clockId + "/explanation");
      default -> Optional.empty();
    };
  }

  private String clock(UUID clockId) {
    return clocks.says(clockId, ACCEPTANCE) ? "/acceptance-clock" : "/clock";
  }
}
