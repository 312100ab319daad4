package io.taizhang.acceptance;

import java.util.Map;

/** Counties that a test has to itself, under Jining in Shandong. */
final class Places {
  private static final String ABOVE = "370800";
  private static boolean entered;

  private Places() {}

  /** A county with the usual departments. */
  static synchronized void enter(County county, String code, String name) {
    Person admin = county.as("admin");
    if (!entered) {
      region(admin, ABOVE, "济宁市", "370000");
      entered = true;
    }
    region(admin, code, name, ABOVE);
    Map.of("CITY", "城市管理局", "HOUSING", "住房和城乡建设局", "WINDOW", "政务服务窗口")
        .forEach(
            (suffix, department) ->
                admin
                    .post(
                        "/api/v1/departments",
                        Map.of("code", code + "-" + suffix, "name", department, "regionCode", code))
                    .is(201));
    county.settle();
  }

  private static void region(Person admin, String code, String name, String parent) {
    admin
        .post(
            "/api/v1/regions",
            Map.of("code", code, "name", name, "parentCode", parent, "kind", "ADMINISTRATIVE"))
        .is(201);
  }
}
