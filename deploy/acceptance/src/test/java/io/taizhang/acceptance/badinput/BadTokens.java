package io.taizhang.acceptance.badinput;

import io.taizhang.acceptance.Door;
import io.taizhang.acceptance.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Tokens that are almost right, each made once. */
final class BadTokens {

  private final Door door;
  private final Tokens tokens;
  private final Map<String, String> made = new ConcurrentHashMap<>();

  BadTokens(Door door) {
    this.door = door;
    this.tokens = new Tokens(door.issuer());
  }

  String expired() {
    return once("expired", () -> tokens.validFor(Duration.ofHours(-1)));
  }

  String ofAnotherSystem() {
    return once("another system's", tokens::forAnotherSystem);
  }

  String ofAnotherKey() {
    return once("another key's", tokens::forged);
  }

  String ofAnotherIssuer(String who) {
    return changed(who, "iss", "http://127.0.0.1/another");
  }

  String ofAnUnknownRegion(String who) {
    return changed(who, "region", "999999");
  }

  String ofAnUnknownRole(String who) {
    return changed(who, "roles", List.of("unicorn"));
  }

  String without(String who, String claim) {
    return once(who + " without " + claim, () -> tokens.without(door.token(who), claim));
  }

  private String changed(String who, String claim, Object value) {
    return once(
        who + " of another " + claim, () -> tokens.changed(door.token(who), Map.of(claim, value)));
  }

  private String once(String name, Supplier<String> token) {
    return made.computeIfAbsent(name, _ -> token.get());
  }
}
