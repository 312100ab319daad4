package io.taizhang.ledger.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps a project's figures in step with its yearly plan; money in fen. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProjectFigures {

  private final ProjectRepository projects;

  ProjectFigures(ProjectRepository projects) {
    this.projects = projects;
  }

  /** The plan of the current year says so, for whoever has been shown that it may. */
  public void planned(ProjectRef ref, long yearPlanFen) {
    projects.systemLock(ref.id()).yearPlanFen = yearPlanFen;
  }

  /** What the months add up to has been done at least. */
  public void doneAtLeast(ProjectRef ref, long doneFen) {
    Project project = projects.systemLock(ref.id());
    project.doneFen = Math.max(project.doneFen, doneFen);
  }
}
