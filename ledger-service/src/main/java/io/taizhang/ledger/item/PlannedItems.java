package io.taizhang.ledger.item;

import io.taizhang.ledger.project.ProjectRef;
import java.util.Set;
import java.util.UUID;

/** The project's plan, as the window asks it. */
public interface PlannedItems {

  /**
   * The item that a line of the project's plan is; the line is held until the transaction ends.
   *
   * @param together lines that are handed in as one with it, which it does not wait for
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when the project's plan has no such
   *     line, 409 when it waits for another or has been handed in
   */
  ItemDraft handIn(ProjectRef project, UUID lineId, Set<UUID> together);
}
