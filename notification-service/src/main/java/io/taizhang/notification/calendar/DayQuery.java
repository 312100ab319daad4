package io.taizhang.notification.calendar;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which days are asked for.
 *
 * @param regionCode the caller's own region when absent
 * @param from today when absent
 * @param to the last day; thirty days after the first when absent
 * @param version as it stood at this version; the newest when absent
 * @param asKnownOn only the notices published up to and with this date
 */
record DayQuery(
    @QueryParam("regionCode") @Nullable String regionCode,
    @QueryParam("from") @Nullable LocalDate from,
    @QueryParam("to") @Nullable LocalDate to,
    @QueryParam("version") @Nullable Integer version,
    @QueryParam("asKnownOn") @Nullable LocalDate asKnownOn) {}
