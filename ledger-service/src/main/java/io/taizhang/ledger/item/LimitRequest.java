package io.taizhang.ledger.item;

import io.taizhang.chassis.time.LimitUnit;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A time limit in a request.
 *
 * @param amount days of the unit; 0 is 即办
 * @param source the article, or the guide that promises it
 */
public record LimitRequest(
    @NotNull @Min(0) @Max(365) Integer amount,
    @NotNull LimitUnit unit,
    @NotBlank @Size(max = 200) String source) {}
