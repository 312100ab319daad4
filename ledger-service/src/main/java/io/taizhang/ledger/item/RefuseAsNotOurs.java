package io.taizhang.ledger.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Another organ's matter (不予受理).
 *
 * @param rightOrgan the organ the applicant is to turn to
 * @param reason why it is not ours
 */
public record RefuseAsNotOurs(
    @NotBlank @Size(max = 120) String rightOrgan, @NotBlank @Size(max = 500) String reason) {}
