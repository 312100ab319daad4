package io.taizhang.ledger.imports.domain;

import java.util.Optional;

/**
 * Where an import stands.
 *
 * <pre>
 *              merge      assert      discard
 * CHECKING     –          –           –
 * CHECKED      MERGING    ASSERTING   DISCARDED
 * ASSERTING    –          –           –
 * AGREED       –          ASSERTING   DISCARDED
 * DIFFERS      MERGING    ASSERTING   DISCARDED
 * MERGING      –          –           –
 * MERGED       –          ASSERTING   DISCARDED
 * DISCARDED    –          –           –
 * </pre>
 */
public enum ImportState {
  /** 检查中: the dry run is under way. */
  CHECKING,
  /** 已检查: each row has its report; nothing has changed. */
  CHECKED,
  /** 核对中: everything must already agree. */
  ASSERTING,
  /** 一致: everything did. */
  AGREED,
  /** 不一致: the report says where; nothing has changed. */
  DIFFERS,
  /** 并入中. */
  MERGING,
  /** 已并入: each row has been applied or refused. */
  MERGED,
  /** 已作废: the rows are gone. */
  DISCARDED;

  /** True while it is not people's turn. */
  public boolean working() {
    return this == CHECKING || this == ASSERTING || this == MERGING;
  }

  /** Where a step leads; empty when it is not its turn. */
  public Optional<ImportState> after(ImportStep step) {
    if (working() || this == DISCARDED) {
      return Optional.empty();
    }
    return switch (step) {
      case MERGE -> this == CHECKED || this == DIFFERS ? Optional.of(MERGING) : Optional.empty();
      case ASSERT -> Optional.of(ASSERTING);
      case DISCARD -> Optional.of(DISCARDED);
    };
  }

  /**
   * Where the work at hand ends.
   *
   * @param agreed whether every row said what the ledger says
   */
  public ImportState finished(boolean agreed) {
    return switch (this) {
      case CHECKING -> CHECKED;
      case ASSERTING -> agreed ? AGREED : DIFFERS;
      case MERGING -> MERGED;
      case CHECKED, AGREED, DIFFERS, MERGED, DISCARDED -> this;
    };
  }
}
