package io.taizhang.ledger.ownerrequest;

import io.taizhang.chassis.fixture.GoldenEvents;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.ownerrequest.domain.RequestCommand;
import io.taizhang.ledger.ownerrequest.domain.RequestStatus;
import io.taizhang.ledger.project.ProjectSamples;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Facts about owners' requests, made of fixed inputs. */
public final class OwnerRequestSamples {

  private OwnerRequestSamples() {}

  public static Stream<Fact> facts() {
    OwnerRequest taken = row(RequestStatus.TAKEN);
    taken.actionId = Quanzhou.ACTION;
    OwnerRequest closed = row(RequestStatus.CLOSED);
    closed.actionId = Quanzhou.ACTION;
    closed.satisfied = true;
    return Stream.of(
        OwnerRequestEvents.filed(row(RequestStatus.FILED)),
        OwnerRequestEvents.moved(taken, RequestCommand.TAKE),
        OwnerRequestEvents.moved(row(RequestStatus.DECLINED), RequestCommand.DECLINE),
        OwnerRequestEvents.moved(row(RequestStatus.FILED), RequestCommand.REOPEN),
        OwnerRequestEvents.moved(closed, RequestCommand.CLOSE));
  }

  private static OwnerRequest row(RequestStatus status) {
    OwnerRequest request =
        new OwnerRequest(
            new FileRequest(Quanzhou.PROJECT, "请协调临时用电", LocalDate.parse("2026-09-25")),
            "YZ-350500-2026-0001",
            ProjectSamples.project(),
            GoldenEvents.TIME);
    request.id = Quanzhou.OWNER_REQUEST;
    request.status = status;
    return request;
  }
}
