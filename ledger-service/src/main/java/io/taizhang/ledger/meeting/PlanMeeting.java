package io.taizhang.ledger.meeting;

import io.taizhang.ledger.meeting.domain.MeetingKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that belongs to no series.
 *
 * @param projectId the project that it is about; an officer names an own one
 * @param startsAt time of day, HH:mm, Beijing time
 */
public record PlanMeeting(
    @NotNull MeetingKind kind,
    @NotBlank @Size(max = 120) String title,
    @NotBlank String regionCode,
    @Nullable UUID projectId,
    @NotBlank @Size(max = 120) String place,
    @NotNull LocalDate date,
    @NotBlank @Pattern(regexp = CreateSeries.TIME) String startsAt) {}
