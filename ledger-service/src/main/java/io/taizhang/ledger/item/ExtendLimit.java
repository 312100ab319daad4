package io.taizhang.ledger.item;

import io.taizhang.chassis.time.Approver;
import io.taizhang.chassis.time.ExtensionBasis;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An approved extension of the limit (延长审批). Source: 行政许可法 art. 42.
 *
 * @param additionalUnits in the unit of the limit
 * @param reason told to the applicant
 * @param approver who approved it
 * @param movesPromised whether the promised limit moves as well as the statutory one
 */
public record ExtendLimit(
    @NotNull @Min(1) @Max(365) Integer additionalUnits,
    @NotBlank @Size(max = 500) String reason,
    @NotNull ExtensionBasis basis,
    @NotNull Approver approver,
    @NotNull Boolean movesPromised) {}
