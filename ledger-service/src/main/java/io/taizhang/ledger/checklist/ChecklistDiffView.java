package io.taizhang.ledger.checklist;

import io.taizhang.ledger.checklist.domain.VersionDiff;
import java.util.List;
import java.util.UUID;

/**
 * What changes from one version of a checklist to another.
 *
 * @param changed lines of both versions with the fields that say something else
 */
public record ChecklistDiffView(
    UUID checklistId,
    int from,
    int to,
    List<LineName> added,
    List<LineName> removed,
    List<VersionDiff.ChangedLine> changed) {

  /** A line by name. */
  public record LineName(String key, String name, String departmentCode) {

    static LineName of(ChecklistLine line) {
      return new LineName(line.key(), line.name(), line.departmentCode());
    }
  }

  static ChecklistDiffView of(UUID checklist, ChecklistVersion from, ChecklistVersion to) {
    VersionDiff diff = VersionDiff.of(LineWords.of(from.lines), LineWords.of(to.lines));
    return new ChecklistDiffView(
        checklist,
        from.number,
        to.number,
        named(to.lines, diff.added()),
        named(from.lines, diff.removed()),
        diff.changed());
  }

  private static List<LineName> named(List<ChecklistLine> lines, List<String> keys) {
    return lines.stream().filter(line -> keys.contains(line.key())).map(LineName::of).toList();
  }
}
