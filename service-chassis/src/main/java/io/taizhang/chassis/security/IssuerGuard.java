package io.taizhang.chassis.security;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Production trusts no issuer that is reached in the clear. */
@ApplicationScoped
class IssuerGuard {

  void check(
      @Observes StartupEvent event,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> issuer) {
    boolean clear = issuer.orElse("").toLowerCase(Locale.ROOT).startsWith("http://");
    if (clear && ConfigUtils.isProfileActive("prod")) {
      throw new IllegalStateException(
          "quarkus.oidc.auth-server-url must be https outside the local profile");
    }
  }
}
