package io.taizhang.ledger.onetrip;

import io.taizhang.chassis.web.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row as the office prints it: 日期 窗口 申请人 事项 原因 一次性告知情况 跑动次数 解决措施 解决日期; and what was changed. */
public record OneTripView(
    UUID id,
    LocalDate happenedOn,
    String windowName,
    String applicant,
    String itemName,
    @Nullable UUID projectId,
    @Nullable UUID itemId,
    String reason,
    boolean toldAtOnce,
    String toldWhat,
    int trips,
    @Nullable UUID issueId,
    @Nullable String cause,
    @Nullable String fix,
    @Nullable LocalDate solvedOn,
    @Nullable String change,
    @Nullable LocalDate changedOn,
    long version)
    implements Versioned {

  static OneTripView of(OneTripFailure row) {
    return new OneTripView(
        row.id,
        row.happenedOn,
        row.windowName,
        row.applicant,
        row.itemName,
        row.projectId,
        row.itemId,
        row.reason,
        row.toldAtOnce,
        row.toldWhat,
        row.trips,
        row.issueId,
        row.cause,
        row.fix,
        row.solvedOn,
        row.change,
        row.changedOn,
        row.version);
  }
}
