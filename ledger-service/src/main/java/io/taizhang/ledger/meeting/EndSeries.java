package io.taizhang.ledger.meeting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** The last day on which a series may fall. */
public record EndSeries(@NotNull LocalDate until) {}
