package io.taizhang.ledger.officer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A new official.
 *
 * @param subject the {@code sub} of the official's tokens
 */
public record RegisterOfficer(
    @NotBlank @Size(max = 100) String subject,
    @NotBlank @Size(max = 40) String name,
    @NotBlank @Size(max = 40) String post,
    @NotBlank String departmentCode) {}
