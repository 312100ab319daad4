package io.taizhang.ledger.fix;

import io.taizhang.chassis.web.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a fix list as the API shows it.
 *
 * @param lineKey the checklist's item
 * @param cause its class, as the issue workflow names it
 * @param seenNumber the newest version under which it happened
 * @param occurrences how often
 * @param projects in how many projects
 * @param issueNumbers of the latest issues
 * @param repeatedOn since when it counts as repeated
 * @param fixedNumber the version that puts it right
 * @param fixedBy official name
 * @param change what that version changes
 */
public record FixView(
    UUID id,
    UUID checklistId,
    String lineKey,
    String lineName,
    String departmentCode,
    String cause,
    int seenNumber,
    int occurrences,
    int projects,
    LocalDate firstOn,
    LocalDate lastOn,
    List<String> issueNumbers,
    @Nullable LocalDate repeatedOn,
    @Nullable Integer fixedNumber,
    @Nullable LocalDate fixedOn,
    @Nullable String fixedBy,
    @Nullable String change,
    long version)
    implements Versioned {

  static FixView of(ChecklistFix fix) {
    return new FixView(
        fix.id,
        fix.checklistId,
        fix.lineKey,
        fix.lineName,
        fix.departmentCode,
        fix.cause,
        fix.seenNumber,
        fix.occurrences,
        fix.projects,
        fix.firstOn,
        fix.lastOn,
        fix.numbers(),
        fix.repeatedOn,
        fix.fixedNumber,
        fix.fixedOn,
        fix.fixedBy,
        fix.change,
        fix.version);
  }
}
