package io.taizhang.ledger.mandate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An owner wants somebody to act for them (接待咨询).
 *
 * @param consultationId the first consultation that it came of
 * @param matter what is to be done
 */
public record AskForMandate(
    @NotNull UUID projectId,
    @Nullable UUID consultationId,
    @NotBlank @Size(max = 500) String matter) {}
