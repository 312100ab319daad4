package io.taizhang.ledger.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A point added by hand.
 *
 * @param departmentCode whose it is, if one department's
 */
public record AddPoint(
    @NotBlank @Size(max = 500) String text,
    @Nullable UUID projectId,
    @Nullable @Size(max = 40) String departmentCode) {}
