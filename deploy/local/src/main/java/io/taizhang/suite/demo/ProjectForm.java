package io.taizhang.suite.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/** A project as its office writes it down. Owners' credit code and money are made up. */
record ProjectForm(
    String name,
    String nature,
    String scale,
    String location,
    String owner,
    long investmentFen,
    String plannedStart,
    String department) {

  /** Registers the project and gives it its region's officer; returns its id. */
  String enteredBy(Door.Person leader) {
    String id = leader.post("/api/v1/projects", body()).expect(201).id();
    String officer = officerOf(leader);
    leader
        .post("/api/v1/projects/" + id + "/actions/assign-officer", Map.of("officerId", officer))
        .expect(200);
    return id;
  }

  private static String officerOf(Door.Person leader) {
    JsonNode officers = leader.get("/api/v1/officers").expect(200).body();
    return officers.get(0).path("id").asText();
  }

  Map<String, Object> body() {
    Map<String, Object> body = new HashMap<>();
    body.put("name", name);
    body.put("nature", nature);
    body.put("scale", scale);
    body.put("location", location);
    body.put("ownerName", owner);
    body.put("ownerCreditCode", "91350100M000100Y43");
    body.put("investmentFen", investmentFen);
    body.put("yearPlanFen", investmentFen / 4);
    body.put("phase", "PRELIMINARY");
    body.put("plannedStart", plannedStart);
    body.put("departmentCode", department);
    body.put("regionCode", department.substring(0, 6));
    return body;
  }
}
