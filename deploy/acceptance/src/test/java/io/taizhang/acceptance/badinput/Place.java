package io.taizhang.acceptance.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import io.taizhang.acceptance.Complaint;
import io.taizhang.acceptance.County;
import io.taizhang.acceptance.Form;
import io.taizhang.acceptance.Person;
import io.taizhang.acceptance.Reply;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Zhangzhou, which nobody else uses, with projects, items and issues in any state, and Ningde next
 * to it, whose people have no business there. Names are made up.
 */
final class Place {

  static final String HERE = "350600";
  static final String THERE = "350900";
  static final String ADMIN = "admin";
  static final String REGISTRAR = "admin@" + HERE;
  static final String LEADER = "leader@" + HERE;
  static final String CLERK = "clerk@" + HERE;
  static final String HANDLER = "handler@" + HERE;
  static final String HEAD = "head@" + HERE;
  static final String AGENCY = "agency@" + HERE;
  static final String OFFICER = "officer@" + HERE;
  static final String SUPERVISOR = "supervisor@" + HERE;
  static final String HOUSING = HERE + "-HOUSING";
  static final String CITY = HERE + "-CITY";
  static final Map<String, String> TEXT = Map.of("text", "依法作出（虚构）");

  private final County county;
  private String officer = "";
  private String agent = "";

  Place(County county) {
    this.county = county;
  }

  /** Enters both places with their departments and officials. */
  void found() {
    region(HERE, "漳州市");
    region(THERE, "宁德市");
    for (String place : List.of(HERE, THERE)) {
      department(place, "HOUSING", "住房和城乡建设局");
      department(place, "CITY", "城市管理局");
      department(place, "WINDOW", "政务服务窗口");
    }
    officer = official("officer-" + HERE);
    agent = official("agent-" + HERE);
  }

  County county() {
    return county;
  }

  Person as(String who) {
    return county.as(who);
  }

  String officer() {
    return officer;
  }

  String agent() {
    return agent;
  }

  private void region(String code, String name) {
    as(ADMIN)
        .post(
            "/api/v1/regions",
            Map.of("code", code, "name", name, "parentCode", "350000", "kind", "ADMINISTRATIVE"))
        .is(201);
  }

  private void department(String place, String suffix, String name) {
    as(ADMIN)
        .post(
            "/api/v1/departments",
            Map.of("code", place + "-" + suffix, "name", name, "regionCode", place))
        .is(201);
  }

  private String official(String subject) {
    return as(ADMIN)
        .post(
            "/api/v1/officers",
            Map.of("subject", subject, "name", "某某（虚构）", "post", "科员", "departmentCode", HOUSING))
        .is(201)
        .id();
  }

  Form form() {
    return Form.of(HERE, "漳州示例项目（虚构）");
  }

  Reply project() {
    return as(LEADER).post("/api/v1/projects", form().body()).is(201);
  }

  /** One with an owner, a department and no officer that the people of {@link #HERE} are not. */
  Reply othersProject() {
    Form others = form().ownedBy("另一公司（虚构）", Form.ANOTHER_OWNER).of("CITY");
    return as(LEADER).post("/api/v1/projects", others.body()).is(201);
  }

  Reply assigned() {
    return step(LEADER, "projects", project(), "assign-officer", Map.of("officerId", officer));
  }

  Reply withAgent() {
    return step(LEADER, "projects", project(), "assign-agent", Map.of("agentId", agent));
  }

  Reply received() {
    return received(project(), HOUSING);
  }

  Reply received(Reply project, String department) {
    return as(CLERK)
        .post("/api/v1/items", Form.item(project.id(), "用地规划许可", department, 1))
        .is(201);
  }

  Reply asked() {
    return item(CLERK, received(), "ask-supplement", missing());
  }

  Reply accepted() {
    return item(CLERK, received(), "accept", Map.of());
  }

  Reply paused() {
    return item(HANDLER, accepted(), "begin-special-procedure", expertReview());
  }

  Reply granted() {
    return item(HANDLER, accepted(), "grant", TEXT);
  }

  static Map<String, Object> missing() {
    return Map.of("materials", List.of(Map.of("material", "用地批复", "requirement", "原件")));
  }

  static Map<String, Object> expertReview() {
    return Map.of(
        "basis", "EXPERT_REVIEW",
        "notice", "专家评审告知书（虚构）",
        "expectedEnd", "2027-06-18");
  }

  Reply clockOf(Reply item) {
    return as(CLERK).get("/api/v1/items/" + item.id() + "/clock").is(200);
  }

  static Map<String, Object> extension() {
    return Map.of(
        "additionalUnits", 10,
        "reason", "情况复杂（虚构）",
        "basis", "SINGLE_ORGAN",
        "approver", "ORGAN_HEAD",
        "movesPromised", false);
  }

  static Map<String, Object> laterEnd(String pause) {
    return Map.of(
        "pauseId", pause,
        "expectedEnd", "2027-06-21",
        "notice", "专家评审延期告知书（虚构）",
        "reason", "专家组需补充现场踏勘（虚构）");
  }

  static Map<String, Object> correction() {
    return Map.of(
        "number",
        2,
        "never",
        false,
        "instead",
        Map.of("expectedEnd", "2027-12-30"),
        "evidence",
        "核查记录（虚构）",
        "reason",
        "登记有误（虚构）");
  }

  /** A procedure begun with the item's clock. */
  static Map<String, Object> report(String number, String started) {
    return Map.of(
        "number",
        number,
        "wireCode",
        9,
        "wireKind",
        2,
        "effective",
        started,
        "basis",
        "EXPERT_REVIEW",
        "notice",
        "专家评审告知书（虚构）",
        "expectedEnd",
        "2027-06-18");
  }

  static Map<String, Object> groupOf(Reply project, Reply item) {
    return Map.of(
        "projectId", project.id(),
        "name", "一单收费（虚构）",
        "limit", Map.of("amount", 5, "unit", "WORKING_DAY", "source", "办事指南（虚构）"),
        "itemIds", List.of(item.id()));
  }

  Reply group(Reply project, Reply item) {
    return as(CLERK).post("/api/v1/item-groups", groupOf(project, item)).is(201);
  }

  Reply problem(Reply project) {
    return as(LEADER).post("/api/v1/problems", problemOf(project)).is(201);
  }

  Reply problemOfCity(Reply project) {
    Map<String, Object> body = new HashMap<>(problemOf(project));
    body.put("departmentCode", CITY);
    return as(LEADER).post("/api/v1/problems", body).is(201);
  }

  static Map<String, Object> problemOf(Reply project) {
    return Map.of(
        "projectId", project.id(),
        "description", "用地预审材料未齐",
        "measure", "专班代办，一次补齐",
        "person", "经办人乙（虚构）",
        "departmentCode", HOUSING,
        "dueOn", "2027-06-18");
  }

  Reply failure() {
    return as(CLERK).post("/api/v1/one-trip-failures", Complaint.failedTrip(HERE)).is(201);
  }

  static Map<String, Object> registration(Reply failure) {
    return Complaint.registration(HERE, failure.id());
  }

  Reply registered() {
    return as(CLERK).post("/api/v1/issues", registration(failure())).is(201);
  }

  Reply acceptedIssue() {
    return issue(CLERK, registered(), "accept", Map.of());
  }

  Reply classified() {
    return issue(CLERK, acceptedIssue(), "classify", Complaint.classification());
  }

  Reply referred(String department) {
    return issue(CLERK, classified(), "refer", Complaint.referral(department));
  }

  Reply closed() {
    return issue(HANDLER, referred(HOUSING), "close", Complaint.closing());
  }

  Reply checklist(String code) {
    return as(LEADER).post("/api/v1/checklists", checklistOf(code)).is(201);
  }

  Reply published(String code) {
    Reply checklist = checklist(code);
    as(LEADER).post("/api/v1/checklists/" + checklist.id() + "/versions/1/actions/publish").is(200);
    return checklist;
  }

  static Map<String, Object> checklistOf(String code) {
    return Map.of(
        "code",
        code,
        "name",
        "示例清单（虚构）",
        "track",
        "VERIFIED",
        "regionCode",
        HERE,
        "lines",
        lines());
  }

  static List<Map<String, Object>> lines() {
    Map<String, Object> limit =
        Map.of("amount", 20, "unit", "WORKING_DAY", "source", "《行政许可法》第四十二条");
    return List.of(
        Map.of(
            "key",
            "site-opinion",
            "name",
            "选址意见",
            "kind",
            "LICENCE",
            "stage",
            "LAND_PLANNING",
            "departmentCode",
            HOUSING,
            "statutory",
            limit,
            "promised",
            limit,
            "after",
            List.of(),
            "materials",
            List.of(
                Map.of(
                    "key", "report",
                    "name", "项目申请报告",
                    "requirement", "加盖公章",
                    "form", "ORIGINAL",
                    "deferrable", false))));
  }

  Reply contact(String address) {
    return as(ADMIN).post("/api/v1/contacts", contactOf(address)).is(201);
  }

  /** A notice entered, on trial by the time that all is settled. */
  Reply calendar() {
    return as(REGISTRAR).post("/api/v1/calendars", dayOff()).is(201);
  }

  static Map<String, Object> dayOff() {
    return Map.of(
        "regionCode",
        HERE,
        "source",
        "漳政办〔2026〕示例1号（虚构）",
        "publishedAt",
        "2026-09-01",
        "days",
        List.of(Map.of("date", "2027-03-01", "kind", "OFF", "name", "示例活动（虚构）")));
  }

  static Map<String, Object> contactOf(String address) {
    return Map.of(
        "recipientKind", "DEPARTMENT",
        "key", HOUSING,
        "regionCode", HERE,
        "channel", "EMAIL",
        "address", address);
  }

  /** The rows of a list as somebody sees them. */
  List<JsonNode> rows(String who, String target) {
    List<JsonNode> rows = as(who).get(target).is(200).rows();
    if (rows.isEmpty()) {
      throw new IllegalStateException("nothing in " + target);
    }
    return rows;
  }

  Reply item(String who, Reply item, String verb, Object body) {
    return step(who, "items", item, verb, body);
  }

  private Reply issue(String who, Reply issue, String verb, Object body) {
    return step(who, "issues", issue, verb, body);
  }

  private Reply step(String who, String noun, Reply subject, String verb, Object body) {
    return as(who).post("/api/v1/" + noun + "/" + subject.id() + "/actions/" + verb, body).is(200);
  }
}
