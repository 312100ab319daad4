package io.taizhang.ledger.yearlist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A project leaves the list; {@code document} takes it off. */
public record LeaveYearList(
    @NotNull LocalDate leftOn, @NotBlank @Size(max = 120) String document) {}
