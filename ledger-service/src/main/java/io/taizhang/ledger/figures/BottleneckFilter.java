package io.taizhang.ledger.figures;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/**
 * How bottlenecks are told.
 *
 * @param top how many
 */
public record BottleneckFilter(
    @QueryParam("by") @DefaultValue("KIND") BottleneckGroup by,
    @QueryParam("order") @DefaultValue("USED") BottleneckOrder order,
    @QueryParam("top") @DefaultValue("10") @Min(1) @Max(100) int top) {}
