package io.taizhang.ledger.item.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a special procedure (特别程序) does to the decision clock: only the second stops it. */
public enum SpecialProcedureKind {
  EXTENSION(1, "延长审批"),
  PAUSE(2, "暂停计时");

  private final int wireKind;
  private final String label;

  SpecialProcedureKind(int wireKind, String label) {
    this.wireKind = wireKind;
    this.label = label;
  }

  /** The number on the wire between approval systems. */
  public int wireKind() {
    return wireKind;
  }

  /** The word an office prints. */
  public String label() {
    return label;
  }

  static Optional<SpecialProcedureKind> of(int wireKind) {
    return Arrays.stream(values()).filter(kind -> kind.wireKind == wireKind).findFirst();
  }
}
