package io.taizhang.issue.cause;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.chassis.web.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A cause as the API shows it.
 *
 * @param regionCode holds there and below
 * @param group what figures put it together with
 * @param onChecklistItem whether a closing names the item of a checklist that it lies in
 * @param activeTo last business date on which it may be named; absent for ever
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CauseView(
    String code,
    String regionCode,
    String label,
    String group,
    boolean onChecklistItem,
    LocalDate activeFrom,
    @Nullable LocalDate activeTo,
    String source,
    String changedBy,
    Instant changedAt,
    long version)
    implements Versioned {

  static CauseView of(IssueCause cause) {
    return new CauseView(
        cause.code,
        cause.regionCode,
        cause.label,
        cause.causeGroup,
        cause.onChecklistItem,
        cause.activeFrom,
        cause.activeTo,
        cause.source,
        cause.changedBy,
        cause.changedAt,
        cause.version);
  }
}
