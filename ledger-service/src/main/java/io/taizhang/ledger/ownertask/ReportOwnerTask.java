package io.taizhang.ledger.ownertask;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How far the owner has got.
 *
 * @param done whether it is done
 */
public record ReportOwnerTask(@NotBlank @Size(max = 500) String text, @NotNull Boolean done) {}
