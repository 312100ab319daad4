package io.taizhang.ledger.ownerrequest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an owner orders for an own project.
 *
 * @param wanted in the owner's words; they stay in the ledger
 * @param wishedOn by when
 */
public record FileRequest(
    @NotNull UUID projectId,
    @NotBlank @Size(max = 500) String wanted,
    @NotNull LocalDate wishedOn) {}
