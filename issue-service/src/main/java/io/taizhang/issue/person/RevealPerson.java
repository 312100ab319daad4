package io.taizhang.issue.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why somebody needs to know who came.
 *
 * @param purpose kept in the audit trail: free of personal data
 */
public record RevealPerson(@NotBlank @Size(max = 200) String purpose) {}
