package io.taizhang.chassis.messaging.parked;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Gives an event up.
 *
 * @param reason why it can never be applied; it goes into the audit trail
 */
public record DiscardParkedEvent(@NotBlank @Size(max = 500) String reason) {}
