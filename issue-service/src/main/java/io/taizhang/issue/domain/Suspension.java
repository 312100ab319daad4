package io.taizhang.issue.domain;

import io.taizhang.chassis.time.PauseBasis;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why the handling clock stands still.
 *
 * @param law the law relied on where the basis is another law
 * @param evidence the written notice that tells the person
 * @param expectedEnd last day the notice tells the person to expect
 */
public record Suspension(
    PauseBasis basis, @Nullable String law, String evidence, LocalDate expectedEnd) {}
