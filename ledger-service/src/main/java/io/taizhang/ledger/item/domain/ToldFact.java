package io.taizhang.ledger.item.domain;

import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.Correction;
import java.util.List;
import java.util.Optional;

/**
 * What the fact of a number told last: of a correction, what it brought, or what it struck out.
 *
 * @param told the fact without its number
 */
public record ToldFact(ClockFact.Plain told) {

  /** The fact of this number, from 1 on; empty if the ledger has none. */
  public static Optional<ToldFact> of(List<ClockFact> ledger, int number) {
    return number < 1 || number > ledger.size()
        ? Optional.empty()
        : Optional.of(new ToldFact(plain(ledger, number)));
  }

  /** Whether a person may set it right; a STOP is the decision's, which has a life of its own. */
  public boolean correctable() {
    return !(told instanceof ClockFact.Stop);
  }

  /** Whether it says when the item was accepted. */
  public boolean starts() {
    return told instanceof ClockFact.Start;
  }

  private static ClockFact.Plain plain(List<ClockFact> ledger, int number) {
    return switch (ledger.get(number - 1)) {
      case ClockFact.Plain plain -> plain;
      case ClockFact.Correct correct ->
          switch (correct.correction()) {
            case Correction.Instead(var _, var told) -> told;
            case Correction.Missed(var told) -> told;
            case Correction.Never(int corrected) -> plain(ledger, corrected);
          };
    };
  }
}
