package io.taizhang.issue.figures;

import java.math.BigDecimal;

/**
 * How long a stretch took, in whole working days: its first day not counted, the same day is 0.
 *
 * @param stretch ACCEPT, CLASSIFY, REFER, HANDLE, FEED_BACK, or TOTAL from registration to closing
 * @param count issues that went through it
 * @param mean with two decimals
 * @param median the middle one, the lower of two
 */
public record StageDays(Stretch stretch, String label, long count, BigDecimal mean, int median) {}
