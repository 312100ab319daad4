package io.taizhang.bench.intents;

import io.taizhang.bench.packaged.Copies;
import io.taizhang.bench.packaged.PackagedService;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/**
 * A county whose departments can be told by short message or by webhook, in turns, and the clocks
 * they have to meet, as the ledger would have told of them.
 */
final class County {

  static final String GUN = "2026-09-14T09:00:00+08:00";

  /** Long after everything else; nobody comes so far. */
  static final String LATER = "2026-09-21T09:00:00+08:00";

  private static final String CODE = "350200";
  private static final String PATH = "/100000/350000/350200/";
  private static final int DEPARTMENTS = 40;

  private County() {}

  static void places(Copies copies) throws SQLException {
    copies.execute(
        "insert into region (code, name, path) values ('%s', '示例县（虚构）', '%s')"
            .formatted(CODE, PATH));
    copies.execute(
        """
        insert into directory_entry (kind, key, name)
        select 'DEPARTMENT', '350200-' || n, '示例部门（虚构）' || n from generate_series(0, %d - 1) n
        """
            .formatted(DEPARTMENTS));
    copies.execute("update channel_rule set per_window = 1000000");
  }

  /** Addresses are entered by hand: the service seals them. */
  static void contacts(PackagedService service, Sinks sinks)
      throws IOException, InterruptedException {
    String admin = service.token("admin@" + CODE);
    for (int number = 0; number < DEPARTMENTS; number++) {
      boolean sms = number % 2 == 0;
      String body =
          """
          {"recipientKind":"DEPARTMENT","key":"%s-%d","channel":"%s","address":"%s"%s}"""
              .formatted(
                  CODE,
                  number,
                  sms ? "SMS" : "WEBHOOK",
                  sms ? "1380000%04d".formatted(number) : sinks.at("/hook/" + number),
                  sms ? "" : ",\"secret\":\"secret-of-the-bench\"");
      service.post(
          admin, "/api/v1/contacts", "application/json", "", body.getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * Leaves so many rungs, of which every fifth has fired before.
   *
   * @param kind tells their clocks from those of other rungs
   * @param due when all of them are reached
   */
  static void rungs(Copies copies, int kind, String due, int count) throws SQLException {
    copies.execute(
        """
          insert into clock_replica
            (clock_id, revision, phase, kind, started_at, due_at, promised, budget_amount, budget_unit,
             region_path, subject_type, subject_id, title, stage, department, snapshot)
          select pg_temp.id_of(%1$d, n), 1, 'RUNNING', 'decision', '2026-08-17 09:00+08', '%2$s', false,
                 20, 'WORKING_DAY', '%3$s', 'item', pg_temp.id_of(3, n)::text, '施工许可（虚构）' || n, '审批',
                 '350200-' || n %% %4$d, '{}'
            from generate_series(0, %5$d - 1) n
          """
            .formatted(kind, due, PATH, DEPARTMENTS, count));
    copies.execute(
        """
          insert into deadline
            (id, clock_id, rung, revision, effect, armed_at, region_path, ladder_id)
          select uuidv7(), pg_temp.id_of(%1$d, n), 'URGE', 1, 'NOTICE', '%2$s', '%3$s',
                 '01994000-0000-7000-8000-000000000001'
            from generate_series(0, %4$d - 1) n
          """
            .formatted(kind, due, PATH, count));
    copies.execute(
        """
          insert into intent
            (id, clock_id, rung, revision, effect, armed_at, fired_at, region_path, ladder_id)
          select uuidv7(), clock_id, rung, revision, effect, armed_at, armed_at, region_path, ladder_id
            from (select *, row_number() over (order by id) as place from deadline
                   where armed_at = '%s') pending
           where place %% 5 = 0
          """
            .formatted(due));
  }
}
