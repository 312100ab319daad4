package io.taizhang.ledger.meeting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the days on which a series meets.
 *
 * @param nominal the day that the rhythm names
 * @param date the day itself, a working day
 * @param meetingId the meeting, once convened
 */
public record OccurrenceView(LocalDate nominal, LocalDate date, @Nullable UUID meetingId) {}
