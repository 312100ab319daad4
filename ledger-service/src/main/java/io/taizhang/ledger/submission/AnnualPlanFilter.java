package io.taizhang.ledger.submission;

import io.taizhang.ledger.text.TextSearch;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the annual approval plan.
 *
 * @param year rows whose months, from hand-in to approval, touch it
 * @param text found in the item's name, or in name, code, place or owner's name of the project
 */
public record AnnualPlanFilter(
    @QueryParam("year") @NotNull @Min(2000) @Max(2099) Integer year,
    @QueryParam("region") @Nullable String region,
    @QueryParam("department") @Nullable String department,
    @QueryParam("project") @Nullable UUID project,
    @QueryParam("text") @Nullable @Size(min = 1, max = TextSearch.LONGEST) String text) {}
