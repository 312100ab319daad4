package io.taizhang.ledger.item;

import io.taizhang.chassis.time.PauseBasis;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The start of a special procedure that stops the decision clock.
 *
 * @param notice number of the written notice that tells the applicant how long
 * @param expectedEnd last day the notice tells the applicant to expect
 * @param otherLaw the law relied on when the basis is OTHER_LAW
 */
public record BeginSpecialProcedure(
    @NotNull PauseBasis basis,
    @NotBlank @Size(max = 120) String notice,
    @NotNull LocalDate expectedEnd,
    @Nullable @Size(max = 120) String otherLaw) {}
