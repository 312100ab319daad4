package io.taizhang.ledger.fix;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.checklist.ChecklistRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Facts about fix lists, in order behind their checklist. */
final class FixEvents {

  private static final int MOST = 500;

  private FixEvents() {}

  /** One cause on one item has come up in so many projects that it counts as repeated. */
  record CauseRepeated(
      UUID fixId,
      UUID checklistId,
      String code,
      String name,
      String lineKey,
      String lineName,
      String departmentCode,
      String cause,
      int projects,
      int threshold,
      int occurrences,
      LocalDate firstOn,
      LocalDate lastOn,
      List<String> issueNumbers) {}

  /** A newer version of the checklist puts a cause right. */
  record Fixed(
      UUID fixId,
      UUID checklistId,
      String code,
      String name,
      String lineKey,
      String lineName,
      String departmentCode,
      String cause,
      int number,
      String change,
      LocalDate fixedOn,
      int occurrences,
      int projects,
      List<UUID> issueIds,
      List<UUID> oneTripIds) {}

  static Fact causeRepeated(ChecklistRef checklist, ChecklistFix fix, int threshold) {
    return fact(
        "checklist.cause-repeated",
        fix,
        new CauseRepeated(
            fix.id,
            fix.checklistId,
            checklist.code(),
            checklist.name(),
            fix.lineKey,
            fix.lineName,
            fix.departmentCode,
            fix.cause,
            fix.projects,
            threshold,
            fix.occurrences,
            fix.firstOn,
            fix.lastOn,
            fix.numbers()));
  }

  static Fact fixed(ChecklistRef checklist, ChecklistFix fix, List<FixCase> cases) {
    return fact(
        "checklist.fixed",
        fix,
        new Fixed(
            fix.id,
            fix.checklistId,
            checklist.code(),
            checklist.name(),
            fix.lineKey,
            fix.lineName,
            fix.departmentCode,
            fix.cause,
            Objects.requireNonNull(fix.fixedNumber),
            Objects.requireNonNull(fix.change),
            Objects.requireNonNull(fix.fixedOn),
            fix.occurrences,
            fix.projects,
            ids(cases.stream().map(one -> one.issueId).toList()),
            ids(cases.stream().map(one -> one.oneTripId).toList())));
  }

  /** The latest; the count of all stands beside them. */
  private static List<UUID> ids(List<UUID> all) {
    return all.reversed().stream().filter(Objects::nonNull).limit(MOST).toList();
  }

  private static Fact fact(String name, ChecklistFix fix, Object data) {
    return new Fact(name, fix.checklistId.toString(), fix.id.toString(), fix.region(), data);
  }
}
