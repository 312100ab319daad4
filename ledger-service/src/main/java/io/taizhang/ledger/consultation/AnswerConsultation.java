package io.taizhang.ledger.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was answered and handed out.
 *
 * @param checklistId the list that was given (发放清单), if one was
 * @param checklistNumber its version; absent: the one in force
 */
public record AnswerConsultation(
    @NotBlank @Size(max = 500) String answer,
    @Nullable UUID checklistId,
    @Nullable Integer checklistNumber) {}
