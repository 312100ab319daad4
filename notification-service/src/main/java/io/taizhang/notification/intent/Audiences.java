package io.taizhang.notification.intent;

import io.taizhang.chassis.security.Role;
import io.taizhang.notification.clock.Addressee;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.ladder.domain.Audience;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind an audience, given who must act; each once. The department stands in for an
 * officer that the clock does not name, where nobody else is to be told.
 */
final class Audiences {

  private Audiences() {}

  /** The owner is told by {@link OwnerNotices} alone. */
  static List<Recipient> of(
      Collection<Audience> audiences, Addressee addressee, Optional<Recipient> owner) {
    List<Recipient> named =
        audiences.stream()
            .sorted()
            .flatMap(audience -> recipient(audience, addressee, owner).stream())
            .distinct()
            .toList();
    return named.isEmpty() && audiences.contains(Audience.OFFICER)
        ? recipient(Audience.DEPARTMENT, addressee, owner).stream().toList()
        : named;
  }

  private static Optional<Recipient> recipient(
      Audience audience, Addressee addressee, Optional<Recipient> owner) {
    return switch (audience) {
      case DEPARTMENT, HANDLER, HEAD -> known(RecipientKind.DEPARTMENT, addressee.department());
      case OFFICER -> known(RecipientKind.OFFICER, addressee.officer());
      case LEADER -> known(RecipientKind.ROLE, Role.LEADER);
      case SUPERVISOR -> known(RecipientKind.ROLE, Role.SUPERVISOR);
      case OWNER -> owner;
    };
  }

  private static Optional<Recipient> known(RecipientKind kind, @Nullable String key) {
    return Optional.ofNullable(key).map(name -> new Recipient(kind, name));
  }
}
