package io.taizhang.ledger.onetrip;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A trip that did not do, as the window records it.
 *
 * @param applicant shown in the ledger only, in no event
 * @param toldAtOnce whether everything missing was told at once (一次性告知)
 * @param trips how many trips so far
 */
public record RecordFailure(
    @NotNull LocalDate happenedOn,
    @NotBlank @Size(max = 60) String windowName,
    @NotBlank @Size(max = 60) String applicant,
    @NotBlank @Size(max = 120) String itemName,
    @Nullable UUID projectId,
    @Nullable UUID itemId,
    @NotBlank @Size(max = 500) String reason,
    @NotNull Boolean toldAtOnce,
    @NotBlank @Size(max = 500) String toldWhat,
    @NotNull @Min(1) @Max(999) Integer trips,
    @NotBlank String regionCode) {}
