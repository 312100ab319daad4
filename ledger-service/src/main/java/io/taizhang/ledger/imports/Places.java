package io.taizhang.ledger.imports;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.RegionPaths;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.ledger.department.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which regions and departments the rows of one look may name. */
@ApplicationScoped
class Places {

  private final Scopes scopes;
  private final RegionPaths regions;
  private final Departments departments;

  Places(Scopes scopes, RegionPaths regions, Departments departments) {
    this.scopes = scopes;
    this.regions = regions;
    this.departments = departments;
  }

  /** The region's code and those above it. */
  List<String> codes(String region) {
    return regions
        .pathOf(region)
        .map(path -> List.of(path.value().substring(1).split("/", -1)))
        .orElse(List.of());
  }

  /** For one look in a caller's name: each pair of region and department is asked for once. */
  Look of(Caller caller, ImportForm form) {
    return new Look(caller, form);
  }

  /** What has been asked for so far. */
  final class Look {
    private final Caller caller;
    private final ImportForm form;
    private final Map<List<String>, List<String>> told = new HashMap<>();

    private Look(Caller caller, ImportForm form) {
      this.caller = caller;
      this.form = form;
    }

    /** What is wrong with a department that is to act in a region of the caller's. */
    List<String> faults(String region, String department) {
      return told.computeIfAbsent(
          List.of(region, department),
          _ ->
              asked(
                  () -> {
                    RegionPath place = scopes.named(caller, region, "/regionCode");
                    departments.serving(place, department, "/departmentCode");
                  }));
    }

    private List<String> asked(Runnable question) {
      try {
        QuarkusTransaction.requiringNew().run(question);
        return List.of();
      } catch (HttpProblem refusal) {
        return form.told(refusal);
      }
    }
  }
}
