package io.taizhang.ledger.project;

import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.project.domain.ProjectCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lets a national code (项目代码) pass that fits the project's place and belongs to no other. */
@ApplicationScoped
class ProjectCodes {

  private final ProjectRepository projects;

  ProjectCodes(ProjectRepository projects) {
    this.projects = projects;
  }

  void require(String code, RegionPath region) {
    List<String> codes = List.of(region.value().substring(1).split("/", -1));
    new ProjectCode(code)
        .fault(codes)
        .ifPresent(
            fault -> {
              throw LedgerProblem.WRONG_CODE.because(
                  fault, List.of(new FieldError("/nationalCode", fault)));
            });
    if (projects.systemKnows(code)) {
      throw LedgerProblem.ALREADY_REGISTERED.because("项目代码 " + code + " 已登记");
    }
  }
}
