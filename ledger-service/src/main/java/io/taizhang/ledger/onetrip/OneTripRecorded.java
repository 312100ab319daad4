package io.taizhang.ledger.onetrip;

import io.taizhang.chassis.security.Caller;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A failed trip has been recorded; observed in the transaction at hand. What the window wrote of it
 * may name the applicant and stays in the row.
 */
public record OneTripRecorded(
    Caller caller,
    UUID rowId,
    @Nullable UUID projectId,
    @Nullable UUID itemId,
    LocalDate happenedOn,
    boolean toldAtOnce) {}
