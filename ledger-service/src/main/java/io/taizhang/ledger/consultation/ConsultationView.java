package io.taizhang.ledger.consultation;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.Versioned;
import io.taizhang.ledger.consultation.domain.FollowUp;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row as the office prints it: 日期 咨询人 项目意向 问题 答复 发放清单 后续.
 *
 * @param contact masked to everybody but the desk that recorded it
 */
public record ConsultationView(
    UUID id,
    LocalDate consultedOn,
    String asker,
    @Nullable String contact,
    String idea,
    String question,
    @Nullable String answer,
    @Nullable LocalDate answeredOn,
    @Nullable UUID checklistId,
    @Nullable String checklistCode,
    @Nullable String checklistName,
    @Nullable Integer checklistNumber,
    FollowUp followUp,
    @Nullable String followUpText,
    @Nullable UUID projectId,
    @Nullable UUID mandateId,
    long version)
    implements Versioned {

  /** What stands in the place of a contact that is not shown. */
  static final String MASKED = "***";

  static ConsultationView of(FirstConsultation row, Caller caller) {
    return new ConsultationView(
        row.id,
        row.consultedOn,
        row.asker,
        row.contact == null || row.ofDesk(caller) ? row.contact : MASKED,
        row.idea,
        row.question,
        row.answer,
        row.answeredOn,
        row.checklistId,
        row.checklistCode,
        row.checklistName,
        row.checklistNumber,
        row.followUp,
        row.followUpText,
        row.projectId,
        row.mandateId,
        row.version);
  }

  /** The same version shows the contact to one caller and not to another. */
  @Override
  public boolean changesByVersionOnly() {
    return false;
  }
}
