package io.taizhang.ledger.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.consultation.domain.FollowUp;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consultation's facts as events; who asked, what and how to reach them stays in the ledger. */
final class ConsultationEvents {

  private ConsultationEvents() {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Data(
      UUID consultationId,
      LocalDate consultedOn,
      FollowUp followUp,
      @Nullable LocalDate answeredOn,
      @Nullable UUID checklistId,
      @Nullable String checklistCode,
      @Nullable Integer checklistNumber) {}

  static Fact recorded(FirstConsultation row) {
    return fact("consultation.recorded", row);
  }

  static Fact answered(FirstConsultation row) {
    return fact("consultation.answered", row);
  }

  private static Fact fact(String name, FirstConsultation row) {
    return new Fact(
        name,
        row.id.toString(),
        row.id.toString(),
        new RegionPath(row.regionPath),
        new Data(
            row.id,
            row.consultedOn,
            row.followUp,
            row.answeredOn,
            row.checklistId,
            row.checklistCode,
            row.checklistNumber));
  }
}
