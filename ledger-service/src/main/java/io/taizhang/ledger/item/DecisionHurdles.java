package io.taizhang.ledger.item;

import io.taizhang.ledger.item.domain.ItemCommand;
import java.util.UUID;

/** What may stand in the way of a decision besides where the item stands. */
public interface DecisionHurdles {

  /**
   * Passes when nothing does.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 when this decision may not be taken
   */
  void require(UUID item, ItemCommand decision);
}
