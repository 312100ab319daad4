package io.taizhang.ledger.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The applicant takes the application back (撤件).
 *
 * @param statement number or words of the applicant's written statement; a clerk who acts for the
 *     applicant needs it
 */
public record WithdrawItem(
    @NotBlank @Size(max = 500) String reason,
    @Nullable @Size(max = 500) @Pattern(regexp = "(?s).*\\S.*") String statement) {}
