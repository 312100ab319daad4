package io.taizhang.acceptance;

import java.util.List;
import java.util.Map;

/** A project that follows a checklist of its place; names and limits are made up. */
record Checklisted(County county, String place, String project) {

  /** Publishes a checklist of these lines and lets a new project follow it. */
  static Checklisted of(
      County county, String place, String name, String code, List<Map<String, Object>> lines) {
    Person leader = county.as("leader@" + place);
    Map<String, Object> body =
        Map.of(
            "code", code,
            "name", "政府投资房屋建筑项目",
            "track", "APPROVED",
            "regionCode", place,
            "lines", lines);
    String checklist = leader.post("/api/v1/checklists", body).is(201).id();
    leader.post("/api/v1/checklists/" + checklist + "/versions/1/actions/publish").is(200);
    String project = leader.post("/api/v1/projects", Form.of(place, name).body()).is(201).id();
    leader
        .post(
            "/api/v1/projects/" + project + "/actions/apply-checklist",
            Map.of("checklistId", checklist))
        .is(200);
    return new Checklisted(county, place, project);
  }

  /** A line of a department of the place. */
  static Map<String, Object> line(String department, String key, String name, String... after) {
    Map<String, Object> limit = Map.of("amount", 20, "unit", "WORKING_DAY", "source", "办事指南（虚构）");
    return Map.of(
        "key",
        key,
        "name",
        name,
        "kind",
        "LICENCE",
        "stage",
        "LAND_PLANNING",
        "departmentCode",
        department,
        "statutory",
        limit,
        "promised",
        limit,
        "after",
        List.of(after),
        "materials",
        List.of(material("report", "项目申请报告", false), material("map", "地形图", true)));
  }

  private static Map<String, Object> material(String key, String name, boolean deferrable) {
    return Map.of(
        "key", key,
        "name", name,
        "requirement", "加盖公章",
        "form", "ORIGINAL",
        "deferrable", deferrable);
  }

  /** The id of a line of the plan. */
  String line(String key) {
    return county
        .as("leader@" + place)
        .get("/api/v1/projects/" + project + "/plan")
        .is(200)
        .body()
        .path("lines")
        .valueStream()
        .filter(line -> line.path("key").asText().equals(key))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  /** The id of the item that the window receives for a line. */
  String handedIn(String key) {
    return county
        .as("clerk@" + place)
        .post("/api/v1/items", Map.of("projectId", project, "planLineId", line(key)))
        .is(201)
        .id();
  }
}
