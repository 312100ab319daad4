package io.taizhang.suite.demo;

import io.taizhang.suite.TimeTravel;
import java.util.List;
import java.util.Map;

/** The administrator enters regions, departments and officials. */
final class Founding {

  private record Region(String code, String name, String parent) {}

  private record Department(String code, String name) {}

  private static final List<Region> REGIONS =
      List.of(
          new Region("350000", "福建省", "100000"),
          new Region("350500", "泉州市", "350000"),
          new Region("350521", "惠安县", "350500"),
          new Region("350700", "南平市", "350000"),
          new Region("350783", "建瓯市", "350700"),
          new Region("370000", "山东省", "100000"),
          new Region("370400", "枣庄市", "370000"),
          new Region("370481", "滕州市", "370400"));

  private static final List<Department> DEPARTMENTS =
      List.of(
          new Department("350500-DRC", "发展和改革委员会"),
          new Department("350500-CITY", "城市管理局"),
          new Department("350500-HOUSING", "住房和城乡建设局"),
          new Department("350500-WINDOW", "政务服务窗口"),
          new Department("350783-CITY", "城市管理局"),
          new Department("350783-HOUSING", "住房和城乡建设局"),
          new Department("350783-WINDOW", "办不成事窗口"),
          new Department("370481-DRC", "发展和改革局"),
          new Department("370481-HOUSING", "住房和城乡建设局"),
          new Department("370481-WINDOW", "政务服务窗口"));

  private final Story story;
  private final Door door;
  private final TimeTravel time;

  Founding(Story story, Door door, TimeTravel time) {
    this.story = story;
    this.door = door;
    this.time = time;
  }

  void play() {
    story.chapter("建账", "the books are opened");
    Door.Person admin = door.as("admin");
    story.step(
        "管理员登记区划树：福建、泉州、建瓯，山东、滕州",
        "the administrator enters the region tree",
        () -> REGIONS.forEach(region -> admin.post("/api/v1/regions", body(region)).expect(201)));
    story.step(
        "登记 10 个部门；部门经事件传到另外两个服务",
        "ten departments; they reach the other services as events",
        () -> {
          DEPARTMENTS.forEach(
              department -> admin.post("/api/v1/departments", body(department)).expect(201));
          time.settle();
        });
    story.step(
        "登记滕州、泉州、建瓯的推进专员（姓名虚构）",
        "the promotion officers of the three places, names made up",
        () ->
            List.of("370481", "350500", "350783")
                .forEach(region -> admin.post("/api/v1/officers", officer(region)).expect(201)));
  }

  private static Map<String, Object> officer(String region) {
    return Map.of(
        "subject", "officer-" + region,
        "name", "推进专员（" + region + "，虚构）",
        "post", "科员",
        "departmentCode", region + "-HOUSING");
  }

  private static Map<String, Object> body(Region region) {
    return Map.of(
        "code", region.code(),
        "name", region.name(),
        "kind", "ADMINISTRATIVE",
        "parentCode", region.parent());
  }

  private static Map<String, Object> body(Department department) {
    return Map.of(
        "code", department.code(),
        "name", department.name(),
        "regionCode", department.code().substring(0, 6));
  }
}
