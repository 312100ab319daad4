package io.taizhang.issue.domain;

import java.time.LocalDate;

/**
 * What a substantive answer to a complex issue promises.
 *
 * @param measure what will be done
 * @param person who does it, an official
 * @param on by which business date
 */
public record Promise(String measure, String person, LocalDate on) {}
