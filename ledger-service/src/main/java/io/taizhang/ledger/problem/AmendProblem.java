package io.taizhang.ledger.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another measure, person or date, and why; what is absent stays as it is. */
public record AmendProblem(
    @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 500) String measure,
    @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 40) String person,
    @Nullable LocalDate dueOn,
    @NotBlank @Size(max = 500) String reason) {}
