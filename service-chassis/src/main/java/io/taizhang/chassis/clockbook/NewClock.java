package io.taizhang.chassis.clockbook;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.ExtensionRule;
import io.taizhang.chassis.time.Limit;
import org.jspecify.annotations.Nullable;

/**
 * A clock about to start.
 *
 * @param kind what it measures, in the owner's words
 * @param limit the limit it is held to: the promised one where there are two
 * @param statutory the statutory limit beside a promised one
 * @param extension how far it may be extended and by whom
 */
public record NewClock(
    String kind,
    ClockSubject subject,
    Addressee addressee,
    RegionPath region,
    Limit limit,
    @Nullable Limit statutory,
    ExtensionRule extension) {}
