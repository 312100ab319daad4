package io.taizhang.chassis.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of the request at hand. */
@RequestScoped
public class CurrentCaller {

  private final SecurityIdentity identity;

  CurrentCaller(SecurityIdentity identity) {
    this.identity = identity;
  }

  /** The caller, read from the verified token's claims; nobody where none is needed. */
  public Caller get() {
    if (identity.isAnonymous()) {
      return Caller.NOBODY;
    }
    JsonWebToken token = (JsonWebToken) identity.getPrincipal();
    String name = claim(token, "name");
    return new Caller(
        token.getSubject(),
        name == null ? token.getSubject() : name,
        identity.getRoles(),
        claim(token, "region"),
        claim(token, "department"),
        claim(token, "credit_code"));
  }

  private static @Nullable String claim(JsonWebToken token, String name) {
    Object value = token.getClaim(name);
    return value == null ? null : value.toString();
  }
}
