package io.taizhang.ledger.problem;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.problem.domain.ProblemLevel;
import io.taizhang.ledger.project.ProjectSamples;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Facts about problems, made of fixed inputs. */
public final class ProblemSamples {

  private ProblemSamples() {}

  public static Stream<Fact> facts() {
    Problem reported = row();
    reported.level = ProblemLevel.CITY;
    Problem amended = row();
    amended.dueOn = LocalDate.parse("2026-10-15");
    Problem struckOff = row();
    struckOff.status = ProblemStatus.STRUCK_OFF;
    return Stream.of(
        ProblemEvents.registered(row()),
        ProblemEvents.escalated(reported, ProblemLevel.DEPARTMENT),
        ProblemEvents.returned(row(), ProblemLevel.CITY),
        ProblemEvents.amended(amended, List.of(ProblemEvents.Amended.DUE_ON)),
        ProblemEvents.strikeOffRequested(row()),
        ProblemEvents.struckOff(struckOff));
  }

  private static Problem row() {
    RegisterProblem request =
        new RegisterProblem(
            Quanzhou.PROJECT,
            null,
            "用地批复未取得",
            "提前介入",
            "推进专员甲",
            Quanzhou.HOUSING,
            LocalDate.parse("2026-09-30"),
            null,
            null,
            null);
    Problem problem = new Problem(request, "WT-350500-2026-0001", ProjectSamples.project());
    problem.id = Quanzhou.PROBLEM;
    return problem;
  }
}
