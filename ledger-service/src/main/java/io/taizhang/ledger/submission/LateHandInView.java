package io.taizhang.ledger.submission;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A planned hand-in whose day has passed without papers.
 *
 * @param workingDaysLate working days since the day set
 */
public record LateHandInView(
    UUID planLineId,
    UUID projectId,
    String projectName,
    String name,
    String departmentCode,
    String departmentName,
    LocalDate handInOn,
    String handInBy,
    int workingDaysLate) {}
