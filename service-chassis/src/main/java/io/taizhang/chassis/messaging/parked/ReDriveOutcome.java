package io.taizhang.chassis.messaging.parked;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of trying again.
 *
 * @param applied events applied just now, in order
 * @param remaining events of the key that are still parked
 * @param obstacle the event that failed again, null when none did
 */
@Schema(description = "重新应用的结果")
public record ReDriveOutcome(int applied, long remaining, @Nullable ParkedEventView obstacle) {}
