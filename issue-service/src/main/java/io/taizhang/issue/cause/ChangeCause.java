package io.taizhang.issue.cause;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What may change of a cause; its code, its region and its beginning may not.
 *
 * @param activeTo last business date on which it may be named, not before today; absent for ever
 */
public record ChangeCause(
    @NotBlank @Size(max = 60) String label,
    @NotBlank @Size(max = 30) String group,
    @NotNull Boolean onChecklistItem,
    @Nullable LocalDate activeTo,
    @NotBlank @Size(max = 200) String source) {}
