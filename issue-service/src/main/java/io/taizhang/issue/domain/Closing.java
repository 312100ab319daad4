package io.taizhang.issue.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a closed issue leaves behind.
 *
 * @param cause code of the root cause that ledger and checklist learn from
 * @param causeText the root cause in words, free of personal data: it travels in events
 * @param fix what was changed, free of personal data: it travels in events
 * @param checklistId the checklist whose item the cause lies in, if any
 * @param checklistItem the key of that item
 * @param difference why the linked item's status is not what the outcome says, if it is not
 */
public record Closing(
    Outcome outcome,
    String cause,
    String causeText,
    String fix,
    @Nullable UUID checklistId,
    @Nullable String checklistItem,
    @Nullable String difference) {

  /** Without a checklist item. */
  public Closing(Outcome outcome, String cause, String causeText, String fix) {
    this(outcome, cause, causeText, fix, null, null, null);
  }
}
