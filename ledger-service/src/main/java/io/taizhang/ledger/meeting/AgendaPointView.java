package io.taizhang.ledger.meeting;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A point as the API shows it.
 *
 * @param position its place, from 1 on
 * @param dueOn by when the problem is to be solved or the owner wishes it
 * @param overdue whether that day has passed
 * @param concluded whether the meeting has come to a conclusion on it
 */
public record AgendaPointView(
    UUID id,
    int position,
    PointKind kind,
    String text,
    @Nullable UUID projectId,
    @Nullable UUID problemId,
    @Nullable UUID ownerRequestId,
    @Nullable String departmentCode,
    @Nullable LocalDate dueOn,
    boolean overdue,
    boolean concluded) {

  static AgendaPointView of(AgendaPoint point, LocalDate today, Set<UUID> concluded) {
    return new AgendaPointView(
        point.id,
        point.position,
        point.kind,
        point.text,
        point.projectId,
        point.problemId,
        point.ownerRequestId,
        point.departmentCode,
        point.dueOn,
        point.dueOn != null && point.dueOn.isBefore(today),
        concluded.contains(point.id));
  }
}
