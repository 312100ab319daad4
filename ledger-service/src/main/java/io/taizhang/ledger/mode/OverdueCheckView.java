package io.taizhang.ledger.mode;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A commitment that nobody has checked in time.
 *
 * @param workingDaysOver working days since the last day to check it
 */
public record OverdueCheckView(
    UUID itemId,
    String itemName,
    UUID projectId,
    String projectName,
    String departmentCode,
    String departmentName,
    LocalDate checkBy,
    int workingDaysOver) {}
