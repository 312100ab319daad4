package io.taizhang.ledger.consultation;

import io.taizhang.ledger.consultation.domain.FollowUp;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of it.
 *
 * @param outcome an accepted mandate tells of itself
 * @param projectId the project that it became, if it became one
 */
public record FollowUpConsultation(
    @NotNull ConsultationOutcome outcome,
    @Nullable UUID projectId,
    @NotBlank @Size(max = 500) String text) {

  /** What the desk may write down. */
  public enum ConsultationOutcome {
    PROJECT(FollowUp.PROJECT),
    DROPPED(FollowUp.DROPPED);

    private final FollowUp followUp;

    ConsultationOutcome(FollowUp followUp) {
      this.followUp = followUp;
    }

    FollowUp followUp() {
      return followUp;
    }
  }
}
