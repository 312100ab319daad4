package io.taizhang.ledger.action;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What shows that it is done.
 *
 * @param evidence a document or what was done; the owner reads it as the answer to a request
 */
public record ReportDone(@NotBlank @Size(max = 500) String evidence) {}
