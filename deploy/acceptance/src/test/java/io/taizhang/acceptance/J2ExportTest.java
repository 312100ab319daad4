package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** J2, Jian'ou: the list of issues as the guide desk prints it; who came stays masked. */
@Acceptance
class J2ExportTest {

  private static final String HERE = "350783";
  private static final String CLERK = "clerk@" + HERE;

  private final County county;

  J2ExportTest(County county) {
    this.county = county;
  }

  @Test
  void the_list_is_printed_and_sent_as_rows_and_nobody_is_named_on_it() {
    Map<String, Object> body = new HashMap<>(Complaint.registration(HERE, ""));
    body.remove("oneTripId");
    body.put("title", "印制台账示例（虚构）");
    Reply issue = county.as(CLERK).post("/api/v1/issues", body).is(201);
    String export =
        "/api/v1/issues/export?region="
            + HERE
            + "&text="
            + URLEncoder.encode("印制台账", StandardCharsets.UTF_8);

    List<List<String>> printed = Sheet.of(county, CLERK, export).rows();
    assertThat(printed.getFirst()).containsExactly("办不成事台账");
    assertThat(printed.get(2)).startsWith("序号", "日期", "编号", "窗口", "来源", "申请人");
    assertThat(printed.get(3)).contains(issue.text("number"), "印制台账示例（虚构）");
    assertThat(printed.get(3)).doesNotContain(Complaint.NAME, Complaint.PHONE);
    List<String> rows = Csv.of(county, CLERK, export + "&format=CSV").rows();
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1))
        .contains(issue.text("number"))
        .doesNotContain(Complaint.NAME, Complaint.PHONE);
    county.as(CLERK).get("/api/v1/issues/export?region=370481").is(404);
    county.as("owner@" + HERE).get("/api/v1/issues/export").is(403);
  }
}
