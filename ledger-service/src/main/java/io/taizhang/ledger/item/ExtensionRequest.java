package io.taizhang.ledger.item;

import io.taizhang.chassis.time.Approver;
import io.taizhang.chassis.time.ExtensionBasis;
import io.taizhang.chassis.time.ExtensionRule;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How far a limit may be extended and by whom, in a request.
 *
 * @param maximum in the unit of the limit; 0 where no extension is allowed
 */
public record ExtensionRequest(
    @NotNull ExtensionBasis basis,
    @NotNull @Min(0) @Max(365) Integer maximum,
    @NotNull Approver approver) {

  ExtensionRule rule() {
    return new ExtensionRule(basis, maximum, approver);
  }
}
