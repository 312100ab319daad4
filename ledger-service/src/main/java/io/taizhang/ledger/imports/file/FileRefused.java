package io.taizhang.ledger.imports.file;

/** A file that is not read any further, with the reason in zh-CN for whoever handed it in. */
public final class FileRefused extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean readable;

  private FileRefused(String reason, boolean readable) {
    super(reason);
    this.readable = readable;
  }

  static FileRefused unreadable(String reason) {
    return new FileRefused(reason, false);
  }

  static FileRefused overLimit(String reason) {
    return new FileRefused(reason, true);
  }

  /** Why. */
  public String reason() {
    return String.valueOf(getMessage());
  }

  /** False when it is damaged or of another kind; true when it goes beyond what is taken. */
  public boolean isReadable() {
    return readable;
  }
}
