package io.taizhang.ledger.meeting.domain;

import java.time.LocalDate;

/**
 * One meeting of a series.
 *
 * @param nominal the day that the rhythm names
 * @param day the day itself: the next working day where the named one is a rest day
 */
public record Occurrence(LocalDate nominal, LocalDate day) {}
