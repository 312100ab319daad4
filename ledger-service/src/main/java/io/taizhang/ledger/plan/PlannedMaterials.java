package io.taizhang.ledger.plan;

import io.taizhang.ledger.checklist.Material;
import io.taizhang.ledger.project.ProjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What the pinned version of a checklist asks to be handed in for a planned item. */
@ApplicationScoped
@Transactional
public class PlannedMaterials {

  private final PlanLineRepository lines;

  PlannedMaterials(PlanLineRepository lines) {
    this.lines = lines;
  }

  /** Whether the project's plan has this line. */
  public boolean has(ProjectRef project, UUID planLine) {
    return lines.has(project, planLine);
  }

  /** The materials of a line, for whoever has been shown what carries it out. */
  public List<Material> of(UUID planLine) {
    return lines.systemLine(planLine).line.materials();
  }
}
