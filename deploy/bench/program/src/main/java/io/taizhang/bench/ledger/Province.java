package io.taizhang.bench.ledger;

import io.taizhang.bench.packaged.Copies;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * Copies the template: rows whose columns are the template's, but for those that tell one from
 * another. Of ten items of a project one is received, three are accepted, six granted; due dates
 * lie from ten days back to a month ahead.
 *
 * @param counties how many there are, each with one department and one officer
 * @param projects in all, spread evenly
 */
record Province(int counties, int projects) {

  static final int ITEMS_EACH = 10;
  private static final int FIRST_COUNTY = 350_200;
  private static final String KINDS =
      "'{跨江大桥,市民公园,污水处理,产业园区,高速公路,中心医院,实验小学,保障住房,综合管廊,粮食储备}'::text[]";

  /** The county's code. */
  static String county(int number) {
    return Integer.toString(FIRST_COUNTY + number);
  }

  static String department(int county) {
    return county(county) + "-HOUSING";
  }

  /** The project's id; its county is its number modulo the number of counties. */
  static String project(int number) {
    return Copies.id(0, number);
  }

  /** The item's id; ten of a project have consecutive numbers, the first is the one received. */
  static String item(int number) {
    return Copies.id(1, number);
  }

  void copy(Copies copies, Template template) throws SQLException {
    copies.execute(
        """
        create temporary table county as
        select n, (%1$d + n)::text as code,
               p.region_path || (%1$d + n) || '/' as path,
               (%1$d + n) || '-HOUSING' as department, pg_temp.id_of(4, n) as officer
          from generate_series(0, %2$d - 1) n, region r
          join region p on p.code = r.parent_code
         where r.code = '350101'
        """
            .formatted(FIRST_COUNTY, counties));
    places(copies);
    projects(copies, template);
    items(copies, template.received(), 0, 0);
    items(copies, template.accepted(), 1, 3);
    items(copies, template.granted(), 4, ITEMS_EACH - 1);
  }

  private static void places(Copies copies) throws SQLException {
    copies.copy(
        "region",
        "select * from region where code = '350101'",
        "county c",
        Map.of("code", "c.code", "region_path", "c.path"));
    copies.copy(
        "department",
        "select * from department where code = '350101-HOUSING'",
        "county c",
        Map.of("code", "c.department", "region_code", "c.code", "region_path", "c.path"));
    copies.copy(
        "officer",
        "select * from officer where subject = 'bench-officer'",
        "county c",
        Map.of(
            "id", "c.officer",
            "subject", "'bench-officer-' || c.code",
            "department_code", "c.department",
            "region_path", "c.path"));
  }

  private void projects(Copies copies, Template template) throws SQLException {
    copies.copy(
        "project",
        "select * from project where id = '%s'".formatted(template.project()),
        "generate_series(0, %d - 1) g join county c on c.n = g %% %d".formatted(projects, counties),
        Map.of(
            "id", "pg_temp.id_of(0, g)",
            "local_number", "'BENCH-' || g",
            "name", "c.code || (" + KINDS + ")[1 + g % 10] || g || '（虚构）'",
            "department_code", "c.department",
            "region_code", "c.code",
            "region_path", "c.path",
            "officer_id", "c.officer"));
  }

  private void items(Copies copies, String template, int first, int last) throws SQLException {
    String each =
        """
        (select g, g * %d + k as i from generate_series(0, %d - 1) g, generate_series(%d, %d) k) s
        join county c on c.n = s.g %% %d
        """
            .formatted(ITEMS_EACH, projects, first, last, counties);
    copies.copy(
        "item",
        "select * from item where id = '%s'".formatted(template),
        each,
        Map.of(
            "id", "pg_temp.id_of(1, s.i)",
            "project_id", "pg_temp.id_of(0, s.g)",
            "name", "t.name || s.i",
            "department_code", "c.department",
            "region_path", "c.path",
            "clock_id", "case when t.clock_id is not null then pg_temp.id_of(2, s.i) end",
            "window_clock_id",
                "case when t.window_clock_id is not null then pg_temp.id_of(3, s.i) end"));
    clocks(copies, template, "clock_id", 2, each);
    clocks(copies, template, "window_clock_id", 3, each);
  }

  private static void clocks(Copies copies, String template, String column, int kind, String each)
      throws SQLException {
    String which = "(select %s from item where id = '%s')".formatted(column, template);
    String id = "pg_temp.id_of(%d, s.i)".formatted(kind);
    Map<String, String> instead = new HashMap<>();
    instead.put("id", id);
    instead.put("subject_id", "pg_temp.id_of(1, s.i)::text");
    instead.put("project_id", "pg_temp.id_of(0, s.g)::text");
    instead.put("department", "c.department");
    instead.put("region_path", "c.path");
    if (kind == 2) {
      instead.put("due_at", "t.due_at + (s.i % 40 - 17) * interval '1 day'");
    }
    copies.copy("clock", "select * from clock where id = " + which, each, instead);
    copies.copy(
        "clock_fact",
        "select * from clock_fact where clock_id = " + which,
        each,
        Map.of("clock_id", id));
  }
}
