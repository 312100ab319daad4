package io.taizhang.acceptance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Forms of meetings, as an office fills them in; names are made up. */
public final class Council {
  static final String MEETINGS = "/api/v1/meetings";
  static final String ACTIONS = "/api/v1/actions";
  static final String REQUESTS = "/api/v1/owner-requests";
  static final String SERIES = "/api/v1/meeting-series";

  private Council() {}

  /** A meeting of this day about no single project. */
  public static Map<String, Object> meeting(String kind, String region, LocalDate day) {
    return new HashMap<>(
        Map.of(
            "kind",
            kind,
            "title",
            "示例会议（虚构）",
            "regionCode",
            region,
            "place",
            "行政服务中心会议室",
            "date",
            day.toString(),
            "startsAt",
            "09:00"));
  }

  /** A meeting of this day about one project. */
  public static Map<String, Object> meeting(
      String kind, String region, LocalDate day, String project) {
    Map<String, Object> meeting = meeting(kind, region, day);
    meeting.put("projectId", project);
    return meeting;
  }

  /** A series from this day on, on its weekday. */
  public static Map<String, Object> series(
      String kind, String region, String every, LocalDate from) {
    return new HashMap<>(
        Map.of(
            "kind",
            kind,
            "title",
            "示例例会（虚构）",
            "regionCode",
            region,
            "place",
            "行政服务中心会议室",
            "startsAt",
            "09:00",
            "rhythm",
            Map.of("every", every, "weekday", from.getDayOfWeek().name()),
            "from",
            from.toString()));
  }

  /** Who came from a department, each in a role. */
  public static Map<String, Object> attendance(
      String department, String requirement, String bottomLine, List<String> roles) {
    return Map.of(
        "departments",
        List.of(
            Map.of(
                "departmentCode",
                department,
                "requirement",
                requirement,
                "bottomLine",
                bottomLine,
                "people",
                roles.stream()
                    .map(role -> Map.of("name", "某某（虚构）", "post", "示例职务", "role", role))
                    .toList())),
        "companies",
        List.of());
  }

  /** What a department is to do by a day. */
  public static Map<String, Object> task(String department, String task, String dueOn) {
    return Map.of(
        "task", task,
        "departmentCode", department,
        "person", "经办人甲（虚构）",
        "post", "科员",
        "dueOn", dueOn);
  }

  /** A conclusion on no point of the agenda. */
  public static Map<String, Object> conclusion(String text, List<Map<String, Object>> tasks) {
    return new HashMap<>(Map.of("text", text, "tasks", tasks));
  }

  /** The same on a point. */
  public static Map<String, Object> conclusion(
      String point, String text, List<Map<String, Object>> tasks) {
    Map<String, Object> conclusion = conclusion(text, tasks);
    conclusion.put("pointId", point);
    return conclusion;
  }

  /** A problem of a project. */
  public static Map<String, Object> problem(
      String project, String department, String what, String dueOn) {
    return Map.of(
        "projectId", project,
        "description", what,
        "measure", "专班代办，一次补齐",
        "person", "经办人乙（虚构）",
        "departmentCode", department,
        "dueOn", dueOn);
  }
}
