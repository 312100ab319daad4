package io.taizhang.issue.procedure;

import io.taizhang.chassis.fixture.GoldenEvents;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.issue.fixture.County;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/** Facts about workflow versions, made of fixed inputs. */
public final class WorkflowSamples {
  private WorkflowSamples() {}

  public static Stream<Fact> facts() {
    WorkflowVersion version = new WorkflowVersion();
    version.id = UUID.fromString("01994630-6f40-7000-8000-000000000017");
    version.regionCode = County.JIANOU;
    version.regionPath = County.JIANOU_PATH;
    version.number = 2;
    version.name = "建瓯“办不成事”窗口办理规程（设办结审核）";
    version.validFrom = LocalDate.parse("2026-10-09");
    version.publishedAt = GoldenEvents.TIME;
    return Stream.of(WorkflowVersions.published(version, true));
  }
}
