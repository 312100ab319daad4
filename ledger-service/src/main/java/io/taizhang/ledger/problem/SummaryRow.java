package io.taizhang.ledger.problem;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One row of the summary table, column by column as an office prints it.
 *
 * @param level the level that has to coordinate; absent while the department solves it itself
 */
record SummaryRow(
    String project,
    String owner,
    String description,
    String department,
    @Nullable String measuresTaken,
    @Nullable String level,
    @Nullable String suggestion,
    String person,
    LocalDate dueOn,
    @Nullable LocalDate struckOffOn) {}
