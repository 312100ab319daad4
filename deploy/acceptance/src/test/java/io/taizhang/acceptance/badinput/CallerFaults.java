package io.taizhang.acceptance.badinput;

import io.taizhang.acceptance.Tokens;
import io.taizhang.suite.parts.Persona;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** Callers who are nobody, or not the right ones. */
final class CallerFaults {

  private static final String AUTHORIZATION = "Authorization";
  private static final Set<String> NARROW =
      Set.of("owner", "officer", "agent", "handler", "head", "agency");

  private CallerFaults() {}

  static Stream<Request> noToken(Ground ground) {
    return Stream.of(ground.good().but("no token").without(AUTHORIZATION));
  }

  static Stream<Request> badTokens(Ground ground) {
    Request good = ground.good();
    BadTokens bad = ground.tokens();
    String who = ground.call().who();
    String genuine = ground.token(who);
    return Stream.of(
        good.but("no token but text").bearing("let-me-in"),
        good.but("an empty token").with(AUTHORIZATION, "Bearer"),
        good.but("another scheme").with(AUTHORIZATION, "Basic YWRtaW46YWRtaW4="),
        good.but("expired").bearing(bad.expired()),
        good.but("another audience").bearing(bad.ofAnotherSystem()),
        good.but("another issuer").bearing(bad.ofAnotherIssuer(who)),
        good.but("another key").bearing(bad.ofAnotherKey()),
        good.but("a cut signature").bearing(genuine.substring(0, genuine.length() - 9)),
        good.but("alg none").bearing(Tokens.unsigned(genuine, "none")),
        good.but("alg HS256").bearing(Tokens.unsigned(genuine, "HS256") + "AAAA"));
  }

  static Stream<Request> noRegion(Ground ground) {
    Request good = ground.good();
    String who = ground.call().who();
    return Stream.of(
        good.but("no region").bearing(ground.tokens().without(who, "region")),
        good.but("an unknown region").bearing(ground.tokens().ofAnUnknownRegion(who)));
  }

  static Stream<Request> noRole(Ground ground) {
    Request good = ground.good();
    String who = ground.call().who();
    return Stream.of(
        good.but("no roles").bearing(ground.tokens().without(who, "roles")),
        good.but("an unknown role").bearing(ground.tokens().ofAnUnknownRole(who)));
  }

  static Stream<Request> wrongRoles(Ground ground) {
    return Arrays.stream(Persona.values())
        .map(Persona::role)
        .filter(role -> !ground.operation().roles().contains(role))
        .map(role -> ground.good().but(role).bearing(ground.token(role + "@" + Place.HERE)));
  }

  static Stream<Request> otherRegion(Ground ground) {
    String stranger = ground.call().role() + "@" + Place.THERE;
    return Stream.of(ground.good().but(stranger).bearing(ground.token(stranger)));
  }

  static Stream<Request> notOnesOwn(Ground ground) {
    return ground.others().stream()
        .flatMap(
            others ->
                ground.operation().roles().stream()
                    .filter(NARROW::contains)
                    .sorted()
                    .map(role -> others.as(role + "@" + Place.HERE)))
        .map(call -> ground.request(call).but(call.who() + " on others'"));
  }
}
