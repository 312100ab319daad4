package io.taizhang.ledger.meeting;

import io.taizhang.ledger.meeting.domain.AttendeeRole;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An official or expert who is there, with name and post. */
public record Attendee(
    @NotBlank @Size(max = 40) String name,
    @NotBlank @Size(max = 60) String post,
    @NotNull AttendeeRole role) {}
