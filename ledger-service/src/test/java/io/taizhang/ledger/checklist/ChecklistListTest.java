package io.taizhang.ledger.checklist;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Procedure;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ChecklistListTest {

  private static final Tokens LEADER = Tokens.of("leader");

  @Inject Rows rows;

  @BeforeEach
  void founded() {
    Procedure.founded();
  }

  @Test
  void the_list_of_a_region_is_its_own_and_that_of_the_regions_above() {
    String park = County.park(61);
    String other = County.park(62);
    String here = in(park, "LB-1", "FILED");
    String verified = in(park, "LB-2", "VERIFIED");
    String above = in("350500", "LB-3", "FILED");
    String beside = in(other, "LB-4", "FILED");

    assertThat(ids("region=" + park)).contains(here, verified, above).doesNotContain(beside);
    assertThat(ids("region=" + park + "&track=FILED"))
        .contains(here, above)
        .doesNotContain(verified, beside);
    assertThat(ids("")).contains(here, verified, above, beside);
    as(Tokens.of("leader").region(park))
        .get("/api/v1/checklists?region=370481")
        .then()
        .statusCode(404);
  }

  @Test
  void paging_neither_skips_nor_repeats() {
    String park = County.park(63);
    List<String> made = new ArrayList<>();
    for (int number = 0; number < 5; number++) {
      made.add(in(park, "LB-5-" + number, "APPROVED"));
    }
    List<String> seen = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      String after = cursor.isEmpty() ? "" : "&cursor=" + cursor;
      JsonPath page = page("region=" + park + "&track=APPROVED&limit=2" + after);
      seen.addAll(page.getList("items.id"));
      cursor = page.getString("nextCursor");
    }
    assertThat(seen).containsSubsequence(made).doesNotHaveDuplicates();
  }

  @Test
  void among_many_the_list_of_a_place_is_found_by_its_region() {
    String park = County.park(64);
    try {
      rows.change(
          """
          insert into checklist (id, code, name, track, region_code, region_path, version)
          select gen_random_uuid(), 'BULK-' || n, '示例', 'FILED', '370481',
                 '/100000/370000/370400/370481/', 0
            from generate_series(1, 20000) as n
          """);
      rows.change("analyze checklist");
      String path = "/100000/350000/350500/" + park + "/";
      String plan =
          String.join(
              "\n",
              rows.texts(
                  """
                  explain select * from checklist
                   where (region_path >= '%1$s' and region_path < '%2$s'
                          or region_path in ('%1$s', '/100000/350000/350500/', '/100000/350000/',
                                             '/100000/'))
                     and id > '01900000-0000-7000-8000-000000000000' order by id limit 21
                  """
                      .formatted(path, path.substring(0, path.length() - 1) + "0")));
      assertThat(plan).contains("ix_checklist_region").doesNotContain("Seq Scan");
    } finally {
      rows.change("delete from checklist where code like 'BULK-%'");
    }
  }

  private static String in(String region, String code, String track) {
    Map<String, Object> body = Procedure.checklist(code, Procedure.lines());
    body.putAll(Map.of("regionCode", region, "track", track));
    UUID id = County.id(as(LEADER).body(body).post("/api/v1/checklists").then().statusCode(201));
    return id.toString();
  }

  private static List<String> ids(String query) {
    return page("limit=100&" + query).getList("items.id");
  }

  private static JsonPath page(String query) {
    return as(LEADER)
        .get("/api/v1/checklists?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
