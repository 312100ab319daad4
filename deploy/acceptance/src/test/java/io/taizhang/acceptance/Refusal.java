package io.taizhang.acceptance;

import java.util.function.Supplier;

/** A request that must be refused, and how. */
record Refusal(String name, int status, String code, Supplier<Reply> attempt) {

  @Override
  public String toString() {
    return name + " → " + status + " " + code;
  }
}
