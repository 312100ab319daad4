package io.taizhang.issue.workflow;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.issue.domain.Closing;
import io.taizhang.issue.domain.IssueKind;
import io.taizhang.issue.domain.Outcome;
import io.taizhang.issue.replica.KnownItem;
import io.taizhang.issue.replica.Replica;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * "Solved" of an issue about an item is what the ledger says too: granted, or accepted where it was
 * acceptance that could not be had. Otherwise the difference is explained.
 */
@ApplicationScoped
class LinkedItem {
  private static final Set<String> GRANTED = Set.of("GRANTED", "GRANTED_WITH_GAP");
  private static final Set<String> UNDER_WAY =
      Set.of("ACCEPTED", "HANDLING", "SPECIAL_PROCEDURE", "GRANTED", "GRANTED_WITH_GAP");

  private final Replica replica;

  LinkedItem(Replica replica) {
    this.replica = replica;
  }

  void check(Issue issue, Closing closing) {
    UUID itemId = issue.itemId;
    if (itemId == null || closing.outcome() != Outcome.SOLVED || closing.difference() != null) {
      return;
    }
    Set<String> solved = issue.kind == IssueKind.NOT_ACCEPTED ? UNDER_WAY : GRANTED;
    boolean agrees =
        replica
            .item(itemId)
            .map(KnownItem::status)
            .filter(status -> status != null && solved.contains(status))
            .isPresent();
    if (!agrees) {
      throw CommonProblem.INVALID.because(
          "结果与所涉事项的状态不一致", List.of(new FieldError("/difference", "所涉事项尚未办成，须说明为何认定已解决")));
    }
  }
}
