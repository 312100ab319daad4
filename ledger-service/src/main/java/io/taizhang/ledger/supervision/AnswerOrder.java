package io.taizhang.ledger.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the addressee says. */
public record AnswerOrder(@NotBlank @Size(max = 1000) String answer) {}
