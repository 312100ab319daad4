package io.taizhang.ledger.item;

import io.taizhang.chassis.clockbook.Addressee;
import io.taizhang.chassis.clockbook.ClockSubject;
import io.taizhang.chassis.clockbook.NewClock;
import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.chassis.time.Limit;
import io.taizhang.ledger.officer.OfficerView;
import io.taizhang.ledger.officer.Officers;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Describes the clocks of an item: for what, for whom, under which limits. */
@ApplicationScoped
class ItemClocks {

  private final Officers officers;

  ItemClocks(Officers officers) {
    this.officers = officers;
  }

  NewClock described(
      String kind,
      String title,
      Item item,
      ProjectRef project,
      Limit limit,
      @Nullable Limit statutory,
      ExtensionRule extension) {
    return new NewClock(
        kind,
        new ClockSubject(
            "item", item.id.toString(), title, project.id().toString(), project.name()),
        new Addressee(item.departmentCode, officerOf(project)),
        project.region(),
        limit,
        statutory,
        extension);
  }

  private @Nullable String officerOf(ProjectRef project) {
    UUID officer = project.officerId();
    return officer == null ? null : officers.find(officer).map(OfficerView::subject).orElse(null);
  }
}
