package io.taizhang.ledger.item;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A paper that is missing or not as it should be.
 *
 * @param material its name, by which it is ticked off when it is handed in
 * @param requirement what it has to be like
 */
@Embeddable
public record MissingMaterial(
    @NotBlank @Size(max = 120) String material, @NotBlank @Size(max = 500) String requirement) {}
