package io.taizhang.suite.demo;

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
