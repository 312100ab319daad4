package io.taizhang.issue.supervision;

import io.taizhang.chassis.security.Condition;
import io.taizhang.issue.domain.OrderState;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Filters of the list of orders.
 *
 * @param basisWithdrawn whether the card on which the order rests was taken back
 */
public record OrderFilter(
    @QueryParam("state") @Nullable OrderState state,
    @QueryParam("issueId") @Nullable UUID issueId,
    @QueryParam("reason") @Nullable OrderReason reason,
    @QueryParam("basisWithdrawn") @Parameter(description = "true 只列红牌已撤回的，false 只列其余的")
        @Nullable Boolean basisWithdrawn) {

  Optional<Condition> basis() {
    return Optional.ofNullable(basisWithdrawn)
        .map(gone -> new Condition("this.basisWithdrawnAt is " + (gone ? "not null" : "null")));
  }
}
