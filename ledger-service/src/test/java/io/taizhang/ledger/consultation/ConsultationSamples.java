package io.taizhang.ledger.consultation;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.checklist.PublishedChecklist;
import io.taizhang.ledger.fixture.Quanzhou;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Facts about first consultations, made of fixed inputs. */
public final class ConsultationSamples {

  private ConsultationSamples() {}

  public static Stream<Fact> facts() {
    FirstConsultation answered = row();
    answered.answer(
        "先办用地预审，再办核准",
        new PublishedChecklist(Quanzhou.CHECKLIST, "HZ", "重大投资项目核准", 1, List.of()),
        LocalDate.parse("2026-09-14"));
    return Stream.of(ConsultationEvents.recorded(row()), ConsultationEvents.answered(answered));
  }

  private static FirstConsultation row() {
    RecordConsultation request =
        new RecordConsultation(
            LocalDate.parse("2026-09-14"),
            "示例咨询人（虚构）",
            null,
            "示例厂房（虚构）",
            "需要办理哪些手续",
            Quanzhou.REGION_CODE);
    Caller clerk =
        new Caller("clerk-sample", "窗口", Set.of("clerk"), Quanzhou.REGION_CODE, null, null);
    FirstConsultation row = new FirstConsultation(request, clerk, Quanzhou.REGION);
    row.id = Quanzhou.CONSULTATION;
    return row;
  }
}
