package io.taizhang.notification.inbound;

import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.notification.clock.Addressee;
import io.taizhang.notification.clock.Subject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of upstream facts that matter here. */
final class Told {

  private Told() {}

  record RegionRegistered(String code, String name, String path) {}

  record DepartmentRegistered(String code, String name) {}

  record OfficerRegistered(String subject, String name, @Nullable String departmentCode) {}

  record ClockMoved(ClockSnapshot clock, Subject subject, Addressee addressee) {}

  record SupervisionOpened(
      String orderId,
      String number,
      UUID clockId,
      long revision,
      Subject subject,
      Addressee addressee,
      Instant openedAt,
      @Nullable Instant answerDueAt,
      @Nullable UUID answerClockId) {}

  record SupervisionOrdered(
      String orderId,
      String number,
      String issueId,
      String title,
      String department,
      Instant openedAt,
      Instant answerDueAt,
      @Nullable UUID answerClockId) {}

  record BasisWithdrawn(String orderId, UUID clockId, Instant withdrawnAt) {}

  record SupervisionAnswered(String orderId, UUID clockId, Instant answeredAt) {}
}
