package io.taizhang.ledger.supervision;

import io.taizhang.chassis.security.Condition;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of orders.
 *
 * @param basisWithdrawn whether the card on which the order rests was taken back
 */
public record OrderFilter(
    @QueryParam("basisWithdrawn") @Parameter(description = "true 只列红牌已撤回的，false 只列其余的")
        @Nullable Boolean basisWithdrawn) {

  Optional<Condition> condition() {
    return Optional.ofNullable(basisWithdrawn)
        .map(gone -> new Condition("this.basisWithdrawnAt is " + (gone ? "not null" : "null")));
  }
}
