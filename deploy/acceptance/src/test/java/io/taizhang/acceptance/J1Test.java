package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** J1, Jian'ou (专班+代办制): the weekly meeting, the monthly special meeting and the wall. */
@Acceptance
class J1Test {
  private static final String LEADER = "leader@350783";

  private final County county;

  J1Test(County county) {
    this.county = county;
  }

  @Test
  void the_team_meets_every_week_and_no_week_twice() {
    Person leader = county.as(LEADER);
    String series =
        leader
            .post(
                Council.SERIES,
                Council.series("WEEKLY", "350783", "WEEK", county.today().plusDays(1)))
            .is(201)
            .id();
    String convene = Council.SERIES + "/" + series + "/actions/convene";
    Reply first = leader.post(convene, Map.of()).is(201);
    leader.post(convene, Map.of()).is(412);
    leader.get(Council.SERIES + "/" + series).is(200);
    leader.post(convene, Map.of("date", first.text("date"))).is(409);
    Reply second = leader.post(convene, Map.of()).is(201);
    assertThat(LocalDate.parse(second.text("nominalDate")))
        .isAfterOrEqualTo(LocalDate.parse(first.text("nominalDate")).plusWeeks(1));
  }

  @Test
  void a_monthly_special_meeting_takes_up_the_projects_problems_and_the_wall_answers_in_one_call() {
    Person leader = county.as(LEADER);
    String project =
        leader.post("/api/v1/projects", Form.of("350783", "建瓯示例工程（虚构）").body()).is(201).id();
    String due = county.today().plusDays(20).toString();
    leader
        .post("/api/v1/problems", Council.problem(project, "350783-HOUSING", "征地未完成", due))
        .is(201);
    String id =
        leader
            .post(
                Council.MEETINGS,
                Council.meeting("MONTHLY_SPECIAL", "350783", county.today(), project))
            .is(201)
            .id();
    String meeting = Council.MEETINGS + "/" + id;
    Reply agenda = leader.post(meeting + "/actions/fill-agenda").is(200);
    assertThat(agenda.column("text")).containsExactly("征地未完成");
    leader.post(meeting + "/actions/hold").is(200);
    leader
        .post(
            meeting + "/conclusions",
            Council.conclusion(
                agenda.rows().getFirst().path("id").asText(),
                "局长与经办人到场，一周内签约（虚构）",
                List.of(Council.task("350783-HOUSING", "签订征地协议", due))))
        .is(201);

    assertThat(
            county
                .as("handler@350783/350783-HOUSING")
                .get(Council.ACTIONS + "?meeting=" + id)
                .is(200)
                .column("task"))
        .containsExactly("签订征地协议");
    assertThat(leader.get("/api/v1/board").is(200).body().toString()).contains(project);
  }
}
