package io.taizhang.issue.rating;

/**
 * How a region has bad ratings dealt with.
 *
 * @param attempts call-backs tried before it is left at that
 * @param rectifyDays working days from the rating until it is put right
 */
record RatingRule(int attempts, int rectifyDays, String source) {}
