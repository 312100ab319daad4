package io.taizhang.chassis.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailuresTest {

  @Test
  void an_assertion_of_the_driver_passes_and_one_of_our_own_does_not() {
    AssertionError ofDriver = new AssertionError("getAutoCommit() should not throw");
    ofDriver.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("org.postgresql.jdbc.BatchResultHandler", "isAutoCommit", null, 1)
        });
    assertThat(Failures.passing(new IllegalStateException(ofDriver))).isTrue();
    assertThat(Failures.passing(new AssertionError("ours"))).isFalse();
  }
}
