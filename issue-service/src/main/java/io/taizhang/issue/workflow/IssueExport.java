package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.sheet.Export;
import io.taizhang.chassis.sheet.ExportTrail;
import io.taizhang.chassis.sheet.Heading;
import io.taizhang.chassis.sheet.KeysetPages;
import io.taizhang.chassis.sheet.Printout;
import io.taizhang.chassis.sheet.SheetAnswer;
import io.taizhang.chassis.sheet.SheetFormat;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.issue.replica.Replica;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/**
 * 办不成事台账 as an office prints it: the very rows of the list, read page by page while they are sent.
 * Everything that can be refused is refused before the first byte, and that it went out is put on
 * record.
 */
@ApplicationScoped
class IssueExport {

  private static final String TITLE = "办不成事台账";

  private final IssueLookup lookup;
  private final IssueLines lines;
  private final IssueScopes scopes;
  private final Replica replica;
  private final ExportTrail trail;
  private final Clock clock;

  IssueExport(
      IssueLookup lookup,
      IssueLines lines,
      IssueScopes scopes,
      Replica replica,
      ExportTrail trail,
      Clock clock) {
    this.lookup = lookup;
    this.lines = lines;
    this.scopes = scopes;
    this.replica = replica;
    this.trail = trail;
    this.clock = clock;
  }

  @Transactional
  SheetAnswer of(Caller caller, IssueFilter filter, SheetFormat format) {
    RegionPath region = scopes.of(caller, filter.region()).region();
    trail.record(
        caller, new Export("issue-export", region, lookup.count(caller, filter), format, filter));
    String place = replica.regionName(region.code());
    LocalDate today = BusinessZone.dateOf(clock.instant());
    return new Printout<>(
            TITLE + "-" + place + "-" + today,
            "issues-" + region.code() + "-" + today,
            new Heading(TITLE, place + Heading.period(filter.from(), filter.to(), today)),
            IssueColumns.ALL,
            KeysetPages.of(page -> lines.page(caller, filter, page)))
        .as(format);
  }
}
