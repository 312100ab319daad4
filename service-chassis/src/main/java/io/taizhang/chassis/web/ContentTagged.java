package io.taizhang.chassis.web;

/**
 * A view of many resources at once, which has no version of its own. Its {@code ETag} is weak and
 * made of its content, so that whoever asks again and again is told with 304 that nothing is new.
 */
public interface ContentTagged {

  /** What the tag is made of: all that is shown but the time of the answer. */
  Object content();
}
