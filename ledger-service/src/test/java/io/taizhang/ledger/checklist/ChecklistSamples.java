package io.taizhang.ledger.checklist;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.ledger.checklist.domain.ApprovalStage;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.item.LimitRequest;
import io.taizhang.ledger.item.domain.ItemKind;
import io.taizhang.ledger.project.domain.Track;
import java.util.List;
import java.util.stream.Stream;

/** Facts about checklists, made of fixed inputs. */
public final class ChecklistSamples {

  private ChecklistSamples() {}

  public static Stream<Fact> facts() {
    ChecklistLine line =
        new ChecklistLine(
            "works-permit",
            Quanzhou.ITEM_NAME,
            ItemKind.LICENCE,
            ApprovalStage.WORKS_PERMIT,
            Quanzhou.HOUSING,
            new LimitRequest(20, LimitUnit.WORKING_DAY, "行政许可法第四十二条"),
            new LimitRequest(5, LimitUnit.WORKING_DAY, "服务承诺"),
            null,
            List.of(),
            List.of());
    Checklist checklist =
        new Checklist(
            new CreateChecklist("GYTZ", "政府投资房屋建筑项目", Track.APPROVED, "350500", List.of(line)),
            Quanzhou.REGION.value());
    checklist.id = Quanzhou.CHECKLIST;
    return Stream.of(
        ChecklistEvents.published(checklist, new ChecklistVersion(checklist.id, 1, List.of(line))));
  }
}
