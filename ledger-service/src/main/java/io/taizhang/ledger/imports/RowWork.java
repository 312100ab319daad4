package io.taizhang.ledger.imports;

import io.taizhang.chassis.security.Caller;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the rows of one kind are read, found in the ledger and, when merged, brought into it. */
interface RowWork {

  ImportKind kind();

  ImportForm form();

  /** Those who may do by hand what merging does. */
  Set<String> roles();

  /** What a row is known by inside the list; null when it does not say. */
  @Nullable String key(RowReading row);

  /**
   * Looks at rows without changing anything.
   *
   * @param region the region of rows that name none
   */
  List<RowVerdict> look(Caller caller, String region, List<StagedRow> rows);

  /** Does what these verdicts come to, in their order. */
  default void act(Caller caller, List<RowVerdict> verdicts) {
    verdicts.forEach(verdict -> verdict.deed().run());
  }
}
