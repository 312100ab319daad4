package io.taizhang.ledger.project;

import io.taizhang.chassis.fixture.GoldenEvents;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.officer.OfficerSamples;
import io.taizhang.ledger.project.domain.Phase;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Facts about projects, made of fixed inputs. */
public final class ProjectSamples {

  private ProjectSamples() {}

  /** The project of the samples. */
  public static ProjectRef project() {
    return ProjectRef.of(row());
  }

  public static Stream<Fact> facts() {
    Project reported = row();
    reported.report(
        new ReportProgress(
            Phase.STARTED,
            "桩基施工",
            1_200_000_000L,
            LocalDate.parse("2026-09-10"),
            null,
            null,
            null,
            null),
        Phase.STARTED,
        GoldenEvents.TIME);
    return Stream.of(
        ProjectEvents.registered(row()),
        ProjectEvents.corrected(row()),
        ProjectEvents.officerAssigned(row(), OfficerSamples.officer()),
        ProjectEvents.leaderAssigned(row(), OfficerSamples.officer()),
        ProjectEvents.agentAssigned(row(), OfficerSamples.officer()),
        ProjectEvents.agentReleased(row(), OfficerSamples.officer()),
        ProjectEvents.assigned(row(), AssignmentRole.COUNSELLOR, OfficerSamples.officer()),
        ProjectEvents.released(row(), AssignmentRole.COUNSELLOR, OfficerSamples.officer()),
        ProjectEvents.codeRegistered(row(), "2609-350500-04-01-100001"),
        ProjectEvents.phaseChanged(suspended(), Phase.PRELIMINARY),
        ProjectEvents.progressReported(reported));
  }

  private static Project suspended() {
    Project project = row();
    project.stands(Phase.SUSPENDED, "资金未落实");
    return project;
  }

  private static Project row() {
    RegisterProject request =
        new RegisterProject(
            "2609-350500-04-01-100001",
            Quanzhou.PROJECT_NAME,
            "扩建",
            "门诊综合楼",
            "泉州市区",
            "市政工程中心",
            "91350100M000100Y43",
            null,
            50_000_000_000L,
            10_000_000_000L,
            Phase.PRELIMINARY,
            LocalDate.parse("2026-12-01"),
            Quanzhou.HOUSING,
            Quanzhou.REGION_CODE,
            null,
            null);
    Project project =
        new Project(request, "XM-350500-2026-0001", Quanzhou.REGION.value(), GoldenEvents.TIME);
    project.id = Quanzhou.PROJECT;
    project.officerId = Quanzhou.OFFICER;
    return project;
  }
}
