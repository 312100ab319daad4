package io.taizhang.chassis.messaging.parked;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Asks for a key's parked events to be tried again.
 *
 * @param key the ordering key; empty for records that had none
 */
public record ReDriveParkedEvents(@NotBlank String consumer, @NotNull String key) {}
