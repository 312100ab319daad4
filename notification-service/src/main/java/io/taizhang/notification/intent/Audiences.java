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

/** Who stands behind an audience, given who must act. */
final class Audiences {

  private Audiences() {}

  static List<Recipient> of(Collection<Audience> audiences, Addressee addressee) {
    return audiences.stream()
        .sorted()
        .flatMap(audience -> recipient(audience, addressee).stream())
        .toList();
  }

  private static Optional<Recipient> recipient(Audience audience, Addressee addressee) {
    return switch (audience) {
      case DEPARTMENT -> known(RecipientKind.DEPARTMENT, addressee.department());
      case OFFICER -> known(RecipientKind.OFFICER, addressee.officer());
      case LEADER -> known(RecipientKind.ROLE, Role.LEADER);
      case SUPERVISOR -> known(RecipientKind.ROLE, Role.SUPERVISOR);
    };
  }

  private static Optional<Recipient> known(RecipientKind kind, @Nullable String key) {
    return Optional.ofNullable(key).map(name -> new Recipient(kind, name));
  }
}
