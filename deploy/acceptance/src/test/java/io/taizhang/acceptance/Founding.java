package io.taizhang.acceptance;

import java.util.List;
import java.util.Map;

/** The administrator enters the region tree and the departments. */
final class Founding {
  private static final List<List<String>> REGIONS =
      List.of(
          List.of("350000", "福建省", "100000"),
          List.of("350500", "泉州市", "350000"),
          List.of("350503", "丰泽区", "350500"),
          List.of("350521", "惠安县", "350500"),
          List.of("350524", "安溪县", "350500"),
          List.of("350700", "南平市", "350000"),
          List.of("350783", "建瓯市", "350700"),
          List.of("370000", "山东省", "100000"),
          List.of("370400", "枣庄市", "370000"),
          List.of("370481", "滕州市", "370400"));

  private static final Map<String, String> DEPARTMENTS =
      Map.of(
          "DRC", "发展和改革局",
          "HOUSING", "住房和城乡建设局",
          "CITY", "城市管理局",
          "WINDOW", "政务服务窗口");

  private static final List<String> PLACES =
      List.of("350500", "350503", "350521", "350524", "350700", "350783", "370481");

  private Founding() {}

  static void enter(Person admin) {
    REGIONS.forEach(row -> admin.post("/api/v1/regions", region(row)).is(201));
    for (String place : PLACES) {
      DEPARTMENTS.forEach(
          (suffix, name) ->
              admin.post("/api/v1/departments", department(place, suffix, name)).is(201));
    }
  }

  /** Enters the official whose token has this subject; the name is made up. */
  static String officer(Person admin, String subject, String name, String department) {
    Map<String, String> body =
        Map.of("subject", subject, "name", name, "post", "科员", "departmentCode", department);
    return admin.post("/api/v1/officers", body).is(201).id();
  }

  private static Map<String, String> region(List<String> row) {
    return Map.of(
        "code", row.get(0), "name", row.get(1), "parentCode", row.get(2), "kind", "ADMINISTRATIVE");
  }

  private static Map<String, String> department(String place, String suffix, String name) {
    return Map.of("code", place + "-" + suffix, "name", name, "regionCode", place);
  }
}
