package io.taizhang.ledger.submission;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the annual approval plan.
 *
 * @param year rows whose months, from hand-in to approval, touch it
 */
public record AnnualPlanFilter(
    @QueryParam("year") @NotNull @Min(2000) @Max(2099) Integer year,
    @QueryParam("region") @Nullable String region,
    @QueryParam("department") @Nullable String department,
    @QueryParam("project") @Nullable UUID project) {}
