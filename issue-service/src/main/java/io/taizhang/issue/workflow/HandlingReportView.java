package io.taizhang.issue.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.issue.domain.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A department's report.
 *
 * @param lead whether the lead's, with a result, or a text of one that assists
 * @param draftedBy official name or title of the handler
 * @param signedBy of the head, once signed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandlingReportView(
    UUID id,
    String department,
    boolean lead,
    @Nullable String text,
    @Nullable Outcome outcome,
    @Nullable String cause,
    @Nullable String causeText,
    @Nullable String fix,
    @Nullable UUID checklistId,
    @Nullable String checklistItem,
    @Nullable String difference,
    String draftedBy,
    Instant draftedAt,
    @Nullable String signedBy,
    @Nullable Instant signedAt) {

  static HandlingReportView of(HandlingReport report) {
    return new HandlingReportView(
        report.id,
        report.department,
        report.lead,
        report.text,
        report.outcome,
        report.cause,
        report.causeText,
        report.fix,
        report.checklistId,
        report.checklistItem,
        report.difference,
        report.draftedBy,
        report.draftedAt,
        report.signedBy,
        report.signedAt);
  }
}
