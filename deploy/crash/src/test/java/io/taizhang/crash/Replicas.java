package io.taizhang.crash;

import io.taizhang.crash.history.Copy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one service keeps of another's, beside the original. */
final class Replicas {
  /** The root is given to each, not told. */
  private static final String BUT_THE_ROOT = " where code <> '100000'";

  private static final String REGIONS =
      "select code, name || ' ' || region_path from region" + BUT_THE_ROOT;
  private static final String REGION_COPIES =
      "select code, name || ' ' || path from region" + BUT_THE_ROOT;
  private static final String CLOCKS = "select id::text, revision || ' ' || phase from clock";
  private static final String ORDERS =
      "select clock_id::text, id || ' ' || number from supervision_order where clock_id is not null";

  /** The answer to an order has a clock, and the order is kept under that too. */
  private static final String ANSWERS =
      "select answer_clock_id::text, id || ' ' || number from supervision_order"
          + " where answer_clock_id is not null";

  private static final String OFFICERS =
      "select project_id::text, subject from project_assignment where until is null";

  private final Map<String, Database> databases;

  Replicas(Map<String, Database> databases) {
    this.databases = databases;
  }

  List<Copy> all() {
    Map<String, String> regions = map("ledger", REGIONS);
    return List.of(
        new Copy("regions at issue", regions, map("issue", REGION_COPIES)),
        new Copy("regions at notification", regions, map("notification", REGION_COPIES)),
        same("departments at issue", "select code, name || ' ' || region_path from department"),
        same("projects at issue", "select id::text, name || ' ' || region_path from project"),
        new Copy(
            "officers of projects at issue",
            map("ledger", OFFICERS),
            map("issue", "select project_id::text, subject from project_officer")),
        same("items at issue", "select id::text, name || ' ' || project_id from item"),
        new Copy(
            "department names at notification",
            map("ledger", "select code, name from department"),
            map("notification", "select key, name from directory_entry where kind = 'DEPARTMENT'")),
        new Copy(
            "clocks at notification",
            both(CLOCKS),
            map(
                "notification",
                "select clock_id::text, revision || ' ' || phase from clock_replica")),
        new Copy(
            "supervision orders at notification",
            orders(),
            map(
                "notification",
                "select clock_id::text, order_id || ' ' || number from supervision_order")));
  }

  private Copy same(String name, String sql) {
    return new Copy(name, map("ledger", sql), map("issue", sql));
  }

  private Map<String, String> orders() {
    Map<String, String> all = both(ORDERS);
    all.putAll(both(ANSWERS));
    return all;
  }

  private Map<String, String> both(String sql) {
    Map<String, String> all = new TreeMap<>(map("ledger", sql));
    all.putAll(map("issue", sql));
    return all;
  }

  private Map<String, String> map(String service, String sql) {
    return databases.get(service).map(sql);
  }
}
