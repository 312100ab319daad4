package io.taizhang.ledger.mode;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * An acceptance although materials are missing.
 *
 * @param commitment the applicant's written word
 * @param closeBy the last day to hand them in
 * @param materials keys of the missing ones, which the checklist's line marks deferrable
 */
public record AcceptWithGaps(
    @NotBlank @Size(max = 1000) String commitment,
    @NotNull LocalDate closeBy,
    @NotNull @Size(min = 1, max = 60) List<@NotBlank String> materials) {}
