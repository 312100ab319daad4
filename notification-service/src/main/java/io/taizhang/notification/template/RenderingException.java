package io.taizhang.notification.template;

/** A notice could not be put into words: a datum is missing. Never an empty gap instead. */
public final class RenderingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  RenderingException(String message) {
    super(message);
  }
}
