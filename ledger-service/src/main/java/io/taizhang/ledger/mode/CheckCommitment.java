package io.taizhang.ledger.mode;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the check found.
 *
 * @param kept false revokes what was granted
 * @param finding what was seen, and where
 */
public record CheckCommitment(@NotNull Boolean kept, @NotBlank @Size(max = 500) String finding) {}
