package io.taizhang.ledger.opinion;

import io.taizhang.ledger.opinion.domain.Stance;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The answer.
 *
 * @param text the reasons, and the conditions where it has some
 */
public record AnswerOpinion(@NotNull Stance stance, @NotBlank @Size(max = 2000) String text) {}
