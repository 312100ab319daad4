package io.taizhang.gateway.identity;

import org.jspecify.annotations.Nullable;

/** What a look at the caller's credentials found. */
public sealed interface Verdict {

  /**
   * The token is genuine, meant for this suite and not expired.
   *
   * @param subject whose it is
   * @param client through whom the subject comes, if the issuer tells
   */
  record Genuine(String subject, @Nullable String client) implements Verdict {}

  /** There is no token at all. */
  record Missing() implements Verdict {}

  /**
   * The token is not to be believed.
   *
   * @param reason for the caller, in zh-CN
   */
  record Invalid(String reason) implements Verdict {}

  /** Signed with a key not yet read; worth one more reading of the issuer's keys. */
  record UnknownKey() implements Verdict {}

  /** The issuer's keys have never been read. */
  record NoKeysYet() implements Verdict {}
}
