package io.taizhang.ledger.statusreport;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import java.util.UUID;

/**
 * An agency has asked for a supplement although it had asked before; observed in the transaction at
 * hand.
 *
 * @param department name of the department
 * @param missing what it asked for, in words
 * @param trips how often the applicant has come by now
 */
public record IrregularSupplement(
    Caller caller,
    UUID itemId,
    UUID projectId,
    String itemName,
    String department,
    RegionPath region,
    String missing,
    int trips) {}
