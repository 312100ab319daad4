package io.taizhang.ledger.group;

import io.taizhang.ledger.item.LimitRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * One hand-in for several planned items of a project that are handled as one (合并办理); those among
 * them that wait for each other in the plan need not.
 *
 * @param limit in days, of whatever kind; it runs from the acceptance of the first item
 */
public record HandInMerged(
    @NotNull UUID projectId,
    @NotBlank @Size(max = 120) String name,
    @NotNull @Valid LimitRequest limit,
    @NotNull @Size(min = 2, max = 20) List<@NotNull UUID> planLineIds) {}
