package io.taizhang.ledger.item;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Everything that is missing, told at once (一次性告知). */
public record AskSupplement(
    @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid MissingMaterial> materials) {}
