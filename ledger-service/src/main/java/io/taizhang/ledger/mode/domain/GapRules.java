package io.taizhang.ledger.mode.domain;

import io.taizhang.ledger.item.domain.ItemCommand;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Acceptance with gaps (容缺受理): papers are accepted although deferrable materials are missing, under
 * a written commitment to hand them in by a day. A gap that is still open keeps the item from being
 * granted, with or without a gap of its own (12 容缺通过 is another thing: granted, something still to
 * come). Once the day has passed an open gap stays open and the item can only be refused.
 */
public final class GapRules {

  private GapRules() {}

  /**
   * What is wrong with a request, if anything.
   *
   * @param pointer JSON pointer within the request
   * @param detail a zh-CN sentence
   */
  public record Fault(String pointer, String detail) {}

  /**
   * Looks at what is to be deferred.
   *
   * @param deferrable the checklist line's materials by key, true for those marked deferrable
   * @param wanted keys of the materials that are missing
   * @param closeBy the last day to hand them in
   */
  public static Optional<Fault> fault(
      Map<String, Boolean> deferrable, List<String> wanted, LocalDate closeBy, LocalDate today) {
    Set<String> seen = new HashSet<>();
    for (int place = 0; place < wanted.size(); place++) {
      String pointer = "/materials/" + place;
      Boolean may = deferrable.get(wanted.get(place));
      if (may == null) {
        return Optional.of(new Fault(pointer, "清单没有要求这项材料"));
      }
      if (!may) {
        return Optional.of(new Fault(pointer, "清单没有把这项材料列为可容缺"));
      }
      if (!seen.add(wanted.get(place))) {
        return Optional.of(new Fault(pointer, "与前面的材料重复"));
      }
    }
    return closeBy.isBefore(today)
        ? Optional.of(new Fault("/closeBy", "补齐期限不能早于今天"))
        : Optional.empty();
  }

  /** Whether a missing material may still be handed in today; the day itself counts. */
  public static boolean mayClose(LocalDate closeBy, LocalDate today) {
    return !today.isAfter(closeBy);
  }

  /** Whether open gaps stand in the way of a decision. */
  public static boolean hinders(boolean open, ItemCommand decision) {
    return open && (decision == ItemCommand.GRANT || decision == ItemCommand.GRANT_WITH_GAP);
  }
}
