package io.taizhang.ledger.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which meeting of the series to convene.
 *
 * @param date a day on which it meets; left out, the next one not convened yet
 */
public record Convene(@Nullable LocalDate date) {}
