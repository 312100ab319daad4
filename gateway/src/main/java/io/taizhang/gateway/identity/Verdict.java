package io.taizhang.gateway.identity;

/** What a look at the caller's credentials found. */
public sealed interface Verdict {

  /** The token is genuine, meant for this suite and not expired. */
  record Genuine() implements Verdict {}

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
