package io.taizhang.chassis.sheet;

import io.taizhang.chassis.security.RegionPath;

/**
 * A list that goes out in one file.
 *
 * @param action under which that is put on record, such as {@code tracking-export}
 * @param region whose rows it has, with all below
 * @param rows how many
 * @param filter by which it was narrowed: query parameters
 */
public record Export(
    String action, RegionPath region, long rows, SheetFormat format, Record filter) {}
