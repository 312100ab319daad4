package io.taizhang.ledger.opinion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What a department's silence means in a region and below, from a day on.
 *
 * @param consents whether it counts as consent (逾期未答复视为同意)
 * @param source the document that says so
 */
public record SetSilenceRule(
    @NotBlank String regionCode,
    @NotNull Boolean consents,
    @NotBlank @Size(max = 200) String source,
    @NotNull LocalDate validFrom) {}
