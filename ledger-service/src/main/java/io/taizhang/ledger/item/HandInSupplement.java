package io.taizhang.ledger.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The materials that were handed in, ticked by the names in the request for a supplement. */
public record HandInSupplement(
    @NotNull @Size(min = 1, max = 100) List<@NotBlank @Size(max = 120) String> materials) {}
