package io.taizhang.chassis.web.idempotency;

/** A view with something in it that is shown once and kept nowhere. */
public interface ShownOnce {

  /** What is kept of it, and answered when the request comes again. */
  Object afterwards();
}
