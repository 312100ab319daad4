package io.taizhang.chassis.web;

/**
 * A view of one resource that can be changed. Its version stands in the JSON and, for a single
 * resource, in the answer's {@code ETag}; whoever changes the resource names it in {@code
 * If-Match}.
 */
public interface Versioned {

  /** Counts the changes of this resource alone; changes of its children leave it as it is. */
  long version();

  /**
   * False when the view also shows what changes without the version, such as something derived from
   * the time: then {@code If-None-Match} is never answered with 304.
   */
  default boolean changesByVersionOnly() {
    return true;
  }
}
