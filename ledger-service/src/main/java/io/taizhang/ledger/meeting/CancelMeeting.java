package io.taizhang.ledger.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why it does not take place. */
public record CancelMeeting(@NotBlank @Size(max = 500) String reason) {}
