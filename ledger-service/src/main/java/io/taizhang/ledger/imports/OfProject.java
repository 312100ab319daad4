package io.taizhang.ledger.imports;

import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.project.KnownProject;
import io.taizhang.ledger.project.ProjectLookup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The projects that rows name which hang on a project: by national code or local number. */
final class OfProject {

  /** Stands for the project that a row ought to name and does not. */
  static final UUID NONE = new UUID(0, 0);

  private final ProjectMatches matches;
  private final Set<UUID> reached;

  private OfProject(List<KnownProject> known) {
    this.matches = new ProjectMatches(known, List.of());
    this.reached =
        known.stream()
            .filter(KnownProject::reached)
            .map(KnownProject::id)
            .collect(Collectors.toSet());
  }

  static OfProject of(Caller caller, ProjectLookup lookup, ImportForm form, List<StagedRow> rows) {
    Set<String> codes = new HashSet<>();
    rows.forEach(row -> codes.add(new RowReading(form, row).code("projectId")));
    return new OfProject(lookup.byCode(caller, codes));
  }

  Set<UUID> reached() {
    return reached;
  }

  /** The project that the row names; noted as a fault when the caller sees none. */
  @Nullable KnownProject named(RowReading row) {
    String code = row.code("projectId");
    KnownProject project = matches.coded(code);
    if (project != null && reached.contains(project.id())) {
      return project;
    }
    if (!code.isEmpty()) {
      row.fault("projectId", "没有这个项目，或不在您的管辖或经办范围内");
    }
    return null;
  }

  /** The verdict on a row of something that the ledger has and no step changes. */
  static RowVerdict unchangeable(
      StagedRow row, UUID target, long version, List<String> differences, String because) {
    if (differences.isEmpty()) {
      return RowVerdict.same(row, target, version);
    }
    List<String> reasons = new ArrayList<>(differences);
    reasons.add(because);
    return RowVerdict.faulty(row, reasons);
  }
}
