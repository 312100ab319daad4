package io.taizhang.ledger.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Another end of an open special procedure than the applicant was told.
 *
 * @param pauseId as the clock's facts show it
 * @param expectedEnd last day the notice tells the applicant to expect
 * @param notice number of the written notice that tells the applicant
 */
public record RedatePause(
    @NotBlank @Size(max = 80) String pauseId,
    @NotNull LocalDate expectedEnd,
    @NotBlank @Size(max = 120) String notice,
    @NotBlank @Size(max = 500) String reason) {}
