package io.taizhang.ledger.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** With many rows of many imports a page and a batch touch those of one alone. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ImportPlanTest {

  @Inject Rows rows;

  @Test
  void rows_are_found_by_index_at_scale() {
    County.founded();
    QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(600));
    try {
      rows.change(
          "insert into import_job (id, kind, format, state, region_code, region_path, subject,"
              + " actor_name, roles, received_at, total_rows, position, new_rows, same_rows,"
              + " changed_rows, faulty_rows, created_rows, updated_rows, refused_rows, version)"
              + " select uuidv7(), 'PROJECTS', 'CSV', 'MERGED', '350500',"
              + " '/100000/350000/350500/', 'many-' || n % 50, '', 'leader', now(), 0, 0, 0, 0, 0,"
              + " 0, 0, 0, 0, 0 from generate_series(1, 2000) n");
      rows.change(
          "insert into import_row (import_id, row_number, cells, natural_key, state, faulty)"
              + " select j.id, n, '[]', 'key' || n, 'NEW', n % 40 = 0"
              + " from import_job j, generate_series(1, 40) n where j.subject like 'many-%'");
      rows.change("analyze import_job, import_row");
      UUID id = UUID.fromString(rows.texts("select max(id::text) from import_job").getFirst());

      assertThat(plan(RowReport.ALL, id, 0, 21)).contains("pk_import_row");
      assertThat(plan(RowReport.FAULTY, id, 0, 21)).contains("ix_import_row_faulty");
      assertThat(plan(RowStore.AGAIN, id, 1, 20))
          .contains("pk_import_row", "ix_import_row_key")
          .doesNotContain("Seq Scan");
      assertThat(
              plan(
                  "select * from import_job where subject = ? and region_path >= ?"
                      + " and region_path < ? order by id desc limit 21",
                  "many-7",
                  "/100000/",
                  "/1000000"))
          .contains("ix_import_job_subject");
      assertThat(
              plan(
                  "select * from import_job where state = 'CHECKING' or state = 'ASSERTING'"
                      + " or state = 'MERGING' order by id limit 1 for update skip locked"))
          .contains("ix_import_job_work");
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private String plan(String sql, Object... values) {
    return String.join("\n", rows.texts("explain " + sql, values));
  }
}
