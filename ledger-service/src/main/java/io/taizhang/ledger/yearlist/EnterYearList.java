package io.taizhang.ledger.yearlist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A project that enters a year's list.
 *
 * @param regionCode whose list: the project's region or one above it
 * @param document the document that puts it there
 */
public record EnterYearList(
    @NotNull @Min(2000) @Max(2100) Integer year,
    @NotNull UUID projectId,
    @NotBlank String regionCode,
    @NotNull ListLevel level,
    @NotNull LocalDate enteredOn,
    @NotBlank @Size(max = 120) String document) {}
