package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Q2, Quanzhou (一次现场): one visit settles what several departments would settle in turn. */
@Acceptance
class Q2Test {
  private static final String LEADER = "leader@350500";
  private static final String HOUSING = "handler@350500/350500-HOUSING";

  private final County county;

  Q2Test(County county) {
    this.county = county;
  }

  @Test
  void expert_decider_and_doer_come_to_the_site_and_their_conclusions_become_tracked_actions() {
    Person leader = county.as(LEADER);
    String project =
        leader.post("/api/v1/projects", Form.of("350500", "人民医院二期").body()).is(201).id();
    String id =
        leader
            .post(
                Council.MEETINGS, Council.meeting("SITE_VISIT", "350500", county.today(), project))
            .is(201)
            .id();
    String visit = Council.MEETINGS + "/" + id;
    leader.post(visit + "/actions/record-attendance", came("EXPERT", "DOER")).is(200);
    Reply refused = leader.post(visit + "/actions/hold").is(409);
    assertThat(refused.text("code")).isEqualTo("visit-roles-missing");
    assertThat(refused.text("detail")).isEqualTo("现场还缺：有权的人");
    leader.post(visit + "/actions/record-attendance", came("EXPERT", "DECIDER", "DOER")).is(200);
    leader.post(visit + "/actions/hold").is(200);

    String due = county.today().plusDays(7).toString();
    leader
        .post(
            visit + "/conclusions",
            Council.conclusion(
                "先行施工，同步补办（虚构）",
                List.of(
                    Council.task("350500-HOUSING", "出具消防设计意见", due),
                    Council.task("350500-CITY", "确认施工围挡占道范围", due))))
        .is(201);

    Reply minutes = leader.get(visit + "/minutes").is(200);
    assertThat(minutes.body().at("/meeting/attendance/departments/0/bottomLine").asText())
        .isEqualTo("消防通道不少于四米");
    assertThat(minutes.body().at("/conclusions/0/actions")).hasSize(2);
    Reply document = leader.get(visit + "/minutes/document").is(200);
    assertThat(document.header("Content-Type")).contains("text/markdown");
    assertThat(document.header("Content-Disposition")).contains("attachment");

    Reply own = county.as(HOUSING).get(Council.ACTIONS + "?mine=true&meeting=" + id).is(200);
    assertThat(own.column("task")).contains("出具消防设计意见");
    String action = Council.ACTIONS + "/" + own.rows().getFirst().path("id").asText() + "/actions/";
    county.as(HOUSING).post(action + "confirm", Map.of("finding", "自认（虚构）")).is(403);
    county.as(HOUSING).post(action + "report-done", Map.of("evidence", "意见书（虚构）")).is(200);
    leader.post(action + "confirm", Map.of("finding", "属实（虚构）")).is(200);

    county.settle();
    assertThat(county.events().of(project, "meeting.held")).hasSize(1);
    assertThat(county.events().of(project, "action.assigned")).hasSize(2);
    assertThat(county.events().of(project, "action.confirmed")).hasSize(1);
    county.as("owner@350500").get(visit).is(403);
  }

  private static Map<String, Object> came(String... roles) {
    return Council.attendance("350500-HOUSING", "先做消防设计", "消防通道不少于四米", List.of(roles));
  }
}
