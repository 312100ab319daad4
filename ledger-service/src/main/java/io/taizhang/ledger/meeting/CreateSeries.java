package io.taizhang.ledger.meeting;

import io.taizhang.ledger.meeting.domain.MeetingKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recurring meeting.
 *
 * @param projectId the project that it is about, if only one
 * @param startsAt time of day, HH:mm, Beijing time
 * @param until the last day on which it may fall; without end when left out
 */
public record CreateSeries(
    @NotNull MeetingKind kind,
    @NotBlank @Size(max = 120) String title,
    @NotBlank String regionCode,
    @Nullable UUID projectId,
    @NotBlank @Size(max = 120) String place,
    @NotBlank @Pattern(regexp = CreateSeries.TIME) String startsAt,
    @NotNull @Valid RhythmRequest rhythm,
    @NotNull LocalDate from,
    @Nullable LocalDate until) {

  static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
}
