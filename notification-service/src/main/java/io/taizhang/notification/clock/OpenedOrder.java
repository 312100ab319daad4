package io.taizhang.notification.clock;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A supervision order (督办单) under a clock: the one whose red card it was opened on, or the one by
 * which its owner measures the answer.
 *
 * @param revision the clock's when the order was opened
 * @param answerDueAt until when it is to be answered
 * @param answeredAt when it was, null while it is not
 * @param basisWithdrawnAt when the card was taken back that it rests on, null while that stands
 * @param answerClockId the clock of its answer, null where its owner keeps none
 */
public record OpenedOrder(
    UUID clockId,
    String orderId,
    String number,
    long revision,
    Instant openedAt,
    @Nullable Instant answerDueAt,
    @Nullable Instant answeredAt,
    @Nullable Instant basisWithdrawnAt,
    @Nullable UUID answerClockId,
    String regionPath,
    Subject subject,
    Addressee addressee) {

  /** Why it needs no circular any more, in zh-CN; empty while it is unanswered. */
  public Optional<String> answered() {
    return answeredAt == null ? Optional.empty() : Optional.of("督办单已答复");
  }

  /** Why nothing is said of it any more, in zh-CN; empty while its card stands. */
  public Optional<String> baseless() {
    return basisWithdrawnAt == null ? Optional.empty() : Optional.of("红牌已撤回");
  }

  /** Whether the clock it is under measures its answer. */
  public boolean ofAnswer() {
    return clockId.equals(answerClockId);
  }

  /** The same order under the clock of its answer, if there is one. */
  public Optional<OpenedOrder> underAnswerClock() {
    return answerClockId == null
        ? Optional.empty()
        : Optional.of(
            new OpenedOrder(
                answerClockId,
                orderId,
                number,
                1,
                openedAt,
                answerDueAt,
                answeredAt,
                basisWithdrawnAt,
                answerClockId,
                regionPath,
                subject,
                addressee));
  }
}
