package io.taizhang.ledger.group;

import io.taizhang.ledger.item.LimitRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Items of a project that are to be handled together.
 *
 * @param limit in days, of whatever kind; it runs from the acceptance of the first item
 */
public record GroupItems(
    @NotNull UUID projectId,
    @NotBlank @Size(max = 120) String name,
    @NotNull @Valid LimitRequest limit,
    @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> itemIds) {}
