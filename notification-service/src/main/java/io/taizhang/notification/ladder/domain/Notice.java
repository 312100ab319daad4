package io.taizhang.notification.ladder.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a notice speaks of.
 *
 * @param subjectType {@code item} or {@code issue}
 * @param title the item's or issue's title
 * @param projectName the project it belongs to, if any
 * @param stage the stage the clock measures, if it measures one
 * @param promised whether the limit is a promised one beside a statutory one
 * @param due the due instant, null where it is not known here
 * @param order the supervision order, on its rung only
 */
public record Notice(
    String subjectType,
    String title,
    @Nullable String projectName,
    @Nullable String stage,
    boolean promised,
    @Nullable Instant due,
    @Nullable Order order) {

  /** A supervision order: its number, and until when it is to be answered. */
  public record Order(String number, @Nullable Instant answerDueAt) {}
}
