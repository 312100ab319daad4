package io.taizhang.ledger.item;

import io.taizhang.chassis.security.RegionPath;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item has been decided, or the clock of a decided one corrected; told in that transaction.
 *
 * @param planLineId the line of the project's plan that it carries out, if any
 * @param onTime decided before the promised limit had run out
 */
public record ItemMeasured(
    UUID itemId,
    @Nullable UUID planLineId,
    RegionPath region,
    LocalDate receivedOn,
    LocalDate decidedOn,
    MeasuredTime time,
    boolean onTime) {}
