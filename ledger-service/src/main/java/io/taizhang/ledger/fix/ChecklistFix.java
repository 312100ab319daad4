package io.taizhang.ledger.fix;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a checklist's fix list: one cause on one item. Of what happens after the version
 * that put it right, a new entry is made.
 */
@Entity
class ChecklistFix {

  private static final int NUMBERS = 20;

  @Id UUID id;
  UUID checklistId;
  String lineKey;
  String lineName;
  String departmentCode;
  String cause;
  String regionPath;
  int seenNumber;
  int occurrences;
  int projects;
  LocalDate firstOn;
  LocalDate lastOn;
  String issueNumbers;
  @Nullable LocalDate repeatedOn;
  @Nullable Integer fixedNumber;
  @Nullable LocalDate fixedOn;
  @Nullable String fixedBy;
  @Nullable String change;
  @Version long version;

  ChecklistFix() {}

  ChecklistFix(Origin origin, String cause, LocalDate day) {
    this.id = Ids.next();
    this.checklistId = origin.checklistId();
    this.lineKey = origin.line();
    this.lineName = origin.lineName();
    this.departmentCode = origin.departmentCode();
    this.cause = cause;
    this.regionPath = origin.region().value();
    this.seenNumber = origin.number();
    this.firstOn = day;
    this.lastOn = day;
    this.issueNumbers = "";
  }

  /** Counts anew what has happened; at least one case. */
  void count(List<FixCase> cases) {
    occurrences = cases.size();
    projects = cases.stream().map(one -> one.projectId).collect(Collectors.toSet()).size();
    firstOn = cases.stream().map(one -> one.happenedOn).min(LocalDate::compareTo).orElseThrow();
    lastOn = cases.stream().map(one -> one.happenedOn).max(LocalDate::compareTo).orElseThrow();
    seenNumber = cases.stream().mapToInt(one -> one.checklistNumber).max().orElseThrow();
    issueNumbers =
        cases.reversed().stream()
            .map(one -> one.issueNumber)
            .filter(number -> number != null)
            .limit(NUMBERS)
            .collect(Collectors.joining(" "));
  }

  boolean open() {
    return fixedNumber == null;
  }

  void fixed(int number, LocalDate day, String by, String how) {
    fixedNumber = number;
    fixedOn = day;
    fixedBy = by;
    change = how;
  }

  List<String> numbers() {
    return issueNumbers.isEmpty() ? List.of() : List.of(issueNumbers.split(" ", -1));
  }

  RegionPath region() {
    return new RegionPath(regionPath);
  }
}
