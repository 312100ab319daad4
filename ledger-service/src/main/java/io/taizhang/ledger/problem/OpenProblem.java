package io.taizhang.ledger.problem;

import java.time.LocalDate;
import java.util.UUID;

/** An open problem as other features need to know it. */
public record OpenProblem(
    UUID id,
    String number,
    UUID projectId,
    String description,
    String departmentCode,
    LocalDate dueOn) {}
