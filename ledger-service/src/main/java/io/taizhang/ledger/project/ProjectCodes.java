package io.taizhang.ledger.project;

import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.project.domain.ProjectCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lets a national code (项目代码) pass that fits the project's place and belongs to no other. */
@ApplicationScoped
class ProjectCodes {

  private final ProjectRepository projects;

  ProjectCodes(ProjectRepository projects) {
    this.projects = projects;
  }

  void require(String code, RegionPath region) {
    requireFits(code, region);
    requireUnknown(List.of(code));
  }

  /** None of a list's codes is taken; of two that are one, the first takes it. */
  void requireUnknown(List<String> codes) {
    Set<String> taken = new HashSet<>(projects.systemKnown(codes));
    codes.stream()
        .filter(code -> !taken.add(code))
        .findFirst()
        .ifPresent(
            code -> {
              throw LedgerProblem.ALREADY_REGISTERED.because("项目代码 " + code + " 已登记");
            });
  }

  void requireFits(String code, RegionPath region) {
    List<String> codes = List.of(region.value().substring(1).split("/", -1));
    new ProjectCode(code)
        .fault(codes)
        .ifPresent(
            fault -> {
              throw LedgerProblem.WRONG_CODE.because(
                  fault, List.of(new FieldError("/nationalCode", fault)));
            });
  }
}
