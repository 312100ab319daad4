package io.taizhang.bench.issue;

import io.taizhang.bench.packaged.Copies;
import java.sql.SQLException;
import java.util.Map;

/**
 * Counties that the ledger would have told of, and closed issues without number: copies of one that
 * went its way, without its clocks and history.
 *
 * @param counties how many, each with a window and a department
 * @param issues in all, spread evenly
 */
public record Heap(int counties, int issues) {

  private static final int FIRST_COUNTY = 350_200;

  /** The code of one of the counties, from 0. */
  public static String county(int number) {
    return Integer.toString(FIRST_COUNTY + number);
  }

  /** Enters the counties with their departments. */
  public void places(Copies copies) throws SQLException {
    copies.execute(
        """
        create temporary table county as
        select n, (%1$d + n)::text as code, '/100000/350000/' || (%1$d + n) || '/' as path
          from generate_series(0, %2$d - 1) n
        """
            .formatted(FIRST_COUNTY, counties));
    copies.execute(
        "insert into region (code, name, path) select code, '示例县（虚构）', path from county");
    copies.execute(
        """
        insert into department (code, name, region_path)
        select code || suffix, name, path
          from county, (values ('-WINDOW', '“办不成事”窗口'), ('-HOUSING', '住房和城乡建设局')) d (suffix, name)
        """);
  }

  void grow(Copies copies, String template) throws SQLException {
    copies.copy(
        "issue",
        "select * from issue where id = '%s'".formatted(template),
        "generate_series(0, %d - 1) g join county c on c.n = g %% %d".formatted(issues, counties),
        Map.of(
            "id", "pg_temp.id_of(0, g)",
            "number", "'BENCH-' || g",
            "region_code", "c.code",
            "region_path", "c.path",
            "window_department", "c.code || '-WINDOW'",
            "lead_department", "c.code || '-HOUSING'",
            "clock_id", "null"));
  }
}
