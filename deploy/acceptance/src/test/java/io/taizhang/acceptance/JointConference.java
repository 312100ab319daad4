package io.taizhang.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The joint conference of Jian'ou, every two weeks from Tuesday the 15th: an owner's request and
 * two problems come before it. The owner's is settled and answered by the 18th; one problem stays.
 */
final class JointConference extends Story {
  static final String LEADER = "leader@350783";
  static final String OWNER = "owner@350783";
  static final String HANDLER = "handler@350783/350783-HOUSING";

  private final Door door;
  private String project = "";
  private String request = "";
  private String first = "";
  private Reply agenda;
  private Reply taken;
  private Reply answered;
  private Reply next;
  private Reply nextAgenda;

  JointConference(Door door) {
    this.door = door;
  }

  @Override
  void enter(Agenda agenda) {
    on(agenda, "2026-09-14T10:00", this::ordered);
    on(agenda, "2026-09-15T09:00", this::conferred);
    on(agenda, "2026-09-18T09:00", this::ran);
    on(agenda, "2026-09-29T09:00", this::conferredAgain);
  }

  String project() {
    return project;
  }

  /** The agenda as it filled. */
  Reply agenda() {
    return agenda;
  }

  /** The owner's request as the owner saw it after the conference. */
  Reply taken() {
    return taken;
  }

  /** The same when the department was done. */
  Reply answered() {
    return answered;
  }

  /** The next conference. */
  Reply next() {
    return next;
  }

  /** Its agenda. */
  Reply nextAgenda() {
    return nextAgenda;
  }

  String request() {
    return request;
  }

  private void ordered() {
    Person leader = door.as(LEADER);
    Form form = Form.of("350783", "双龙戏珠白酒扩建（一期）");
    project = leader.post("/api/v1/projects", form.body()).is(201).id();
    request =
        door.as(OWNER)
            .post(
                Council.REQUESTS,
                Map.of("projectId", project, "wanted", "请协调临时用电（虚构）", "wishedOn", "2026-09-18"))
            .is(201)
            .id();
    problem("用地审批未完成", "2026-09-30");
    problem("环评批复未取得", "2026-09-14");
  }

  private void problem(String what, String dueOn) {
    door.as(LEADER)
        .post("/api/v1/problems", Council.problem(project, "350783-HOUSING", what, dueOn))
        .is(201);
  }

  private void conferred() {
    Person leader = door.as(LEADER);
    Map<String, Object> form =
        Council.series("JOINT_CONFERENCE", "350783", "TWO_WEEKS", LocalDate.parse("2026-09-15"));
    form.put("projectId", project);
    String series = leader.post(Council.SERIES, form).is(201).id();
    first = convened(series).id();
    String meeting = Council.MEETINGS + "/" + first;
    agenda = leader.post(meeting + "/actions/fill-agenda").is(200);
    leader.post(meeting + "/actions/hold").is(200);
    leader.post(meeting + "/conclusions", conclusion(1, "接通临时用电", "2026-09-18")).is(201);
    leader.post(meeting + "/conclusions", conclusion(0, "催办环评批复", "2026-09-22")).is(201);
    leader.post(meeting + "/actions/close").is(200);
    taken = door.as(OWNER).get(Council.REQUESTS + "/" + request).is(200);
    next = convened(series);
  }

  private Reply convened(String series) {
    Person leader = door.as(LEADER);
    leader.get(Council.SERIES + "/" + series).is(200);
    return leader.post(Council.SERIES + "/" + series + "/actions/convene", Map.of()).is(201);
  }

  private Map<String, Object> conclusion(int point, String task, String dueOn) {
    return Council.conclusion(
        agenda.rows().get(point).path("id").asText(),
        "照此办理（虚构）",
        List.of(Council.task("350783-HOUSING", task, dueOn)));
  }

  private void ran() {
    String actions = Council.ACTIONS + "/" + taken.text("actionId") + "/actions/";
    door.as(HANDLER).post(actions + "report-done", Map.of("evidence", "已通电（虚构）")).is(200);
    door.as(LEADER).post(actions + "confirm", Map.of("finding", "已到现场看过（虚构）")).is(200);
    answered = door.as(OWNER).get(Council.REQUESTS + "/" + request).is(200);
    door.as(OWNER)
        .post(Council.REQUESTS + "/" + request + "/actions/close", Map.of("satisfied", true))
        .is(200);
    JsonNode solved =
        door
            .as(LEADER)
            .get("/api/v1/problems?status=OPEN&project=" + project)
            .is(200)
            .rows()
            .stream()
            .filter(row -> row.path("dueOn").asText().equals("2026-09-14"))
            .findFirst()
            .orElseThrow();
    String steps = "/api/v1/problems/" + solved.path("id").asText() + "/actions/";
    door.as(HANDLER).post(steps + "request-strike-off", Map.of("evidence", "环评批复已取得（虚构）")).is(200);
    door.as(LEADER).post(steps + "strike-off", Map.of()).is(200);
  }

  private void conferredAgain() {
    nextAgenda =
        door.as(LEADER).post(Council.MEETINGS + "/" + next.id() + "/actions/fill-agenda").is(200);
  }
}
