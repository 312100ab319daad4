package io.taizhang.issue.attachment;

import static io.taizhang.issue.fixture.Callers.as;
import static io.taizhang.issue.fixture.Callers.clerk;
import static io.taizhang.issue.fixture.Callers.handler;
import static io.taizhang.issue.fixture.Callers.supervisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.taizhang.chassis.attachment.AttachmentType;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.issue.fixture.County;
import io.taizhang.issue.fixture.Rows;
import io.taizhang.issue.fixture.Steps;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class AttachmentTest {
  private static final String ALL = "/api/v1/issue-attachments";
  private static final String PDF = "application/pdf";
  private static final byte[] PAPER = "%PDF-1.7 示例（虚构）".getBytes(StandardCharsets.UTF_8);

  @Inject County county;
  @Inject Rows rows;

  @BeforeEach
  void the_county_is_known() {
    county.tell();
  }

  @Test
  void a_paper_comes_back_as_it_was_and_both_ways_are_on_record() {
    String issue = Steps.registeredAnd("accept", "classify", "refer");
    String paper =
        added(clerk(), issue, "退件通知.pdf", PDF, PAPER)
            .then()
            .statusCode(201)
            .body("sha256", equalTo("%s".formatted(sha256())))
            .extract()
            .path("id");

    Response file = handler().get(ALL + "/" + paper + "/content");
    file.then()
        .statusCode(200)
        .header("Content-Type", startsWith("application/octet-stream"))
        .header("Content-Disposition", containsString("attachment"))
        .header("Content-Disposition", containsString("%E9%80%80%E4%BB%B6"))
        .header("X-Content-Type-Options", equalTo("nosniff"));
    assertThat(file.asByteArray()).isEqualTo(PAPER);
    handler().get(ALL + "?issueId=" + issue).then().body("id", contains(paper));
    supervisor()
        .get("/api/v1/issues/" + issue + "/trail?limit=100")
        .then()
        .body("items.action", hasItems("issue-attachment-add", "issue-attachment-read"));
  }

  @Test
  void what_is_not_what_it_says_is_refused() {
    String issue = Steps.register();
    byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    added(clerk(), issue, "a.pdf", PDF, script).then().statusCode(422);
    added(clerk(), issue, "a.exe", PDF, PAPER).then().statusCode(422);
    added(clerk(), issue, "a.html", "text/html", script).then().statusCode(415);
    added(clerk(), issue, "a.png", "image/png", PAPER).then().statusCode(422);
    added(clerk(), issue, "../a.pdf", PDF, PAPER).then().statusCode(422);
    added(clerk(), issue, "a.docx", AttachmentType.DOCX.mediaType(), zip("evil.txt"))
        .then()
        .statusCode(422);
    added(clerk(), issue, "a.xlsx", AttachmentType.XLSX.mediaType(), office("word/document.xml"))
        .then()
        .statusCode(422);
    added(
            clerk(),
            issue,
            "a.docx",
            AttachmentType.DOCX.mediaType(),
            zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))
        .then()
        .statusCode(422);
    assertThat(rows.texts("select id from issue_attachment where issue_id::text = ?", issue))
        .isEmpty();
  }

  @Test
  void each_kind_is_known_by_its_bytes() {
    String issue = Steps.register();
    added(clerk(), issue, "a.JPG", "image/jpeg", hex("ffd8ffe000")).then().statusCode(201);
    added(clerk(), issue, "a.png", "image/png", hex("89504e470d0a1a0a00")).then().statusCode(201);
    added(clerk(), issue, "a.docx", AttachmentType.DOCX.mediaType(), office("word/document.xml"))
        .then()
        .statusCode(201);
    added(clerk(), issue, "a.xlsx", AttachmentType.XLSX.mediaType(), office("xl/workbook.xml"))
        .then()
        .statusCode(201);
  }

  @Test
  void a_file_of_nine_mebibytes_is_taken_where_other_bodies_end_at_one() {
    String issue = Steps.register();
    int mebibyte = 1024 * 1024;

    added(clerk(), issue, "a.pdf", PDF, Arrays.copyOf(PAPER, 9 * mebibyte)).then().statusCode(201);
  }

  @Test
  void an_issue_holds_so_many_and_no_more() {
    String issue = Steps.register();
    for (int i = 0; i < 20; i++) {
      added(clerk(), issue, i + ".pdf", PDF, PAPER).then().statusCode(201);
    }
    added(clerk(), issue, "more.pdf", PDF, PAPER).then().statusCode(422);
  }

  @Test
  void who_does_not_see_the_issue_sees_none_of_its_papers() {
    String issue = Steps.register();
    String paper = added(clerk(), issue, "a.pdf", PDF, PAPER).then().extract().path("id");

    handler().get(ALL + "/" + paper).then().statusCode(404);
    handler().get(ALL + "/" + paper + "/content").then().statusCode(404);
    handler().get(ALL + "?issueId=" + issue).then().statusCode(404);
    as("clerk", County.HUIAN, County.HUIAN_HOUSING)
        .get(ALL + "/" + paper + "/content")
        .then()
        .statusCode(404);
  }

  @Test
  void of_a_confidential_issue_the_department_sees_only_what_is_meant_for_it() {
    String issue = Steps.register(Steps.registration(Map.of("confidence", "CONFIDENTIAL")));
    String inside = added(clerk(), issue, "身份证.pdf", PDF, PAPER).then().extract().path("id");
    String shared =
        clerk()
            .contentType(PDF)
            .body(PAPER)
            .post(ALL + "?issueId=" + issue + "&name=notice.pdf&internal=false")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    for (String verb : new String[] {"accept", "classify", "refer"}) {
      Steps.step(issue, verb).then().statusCode(200);
    }

    handler().get(ALL + "?issueId=" + issue).then().body("id", contains(shared));
    handler().get(ALL + "/" + inside + "/content").then().statusCode(404);
    handler().get(ALL + "/" + shared + "/content").then().statusCode(200);
    supervisor().get(ALL + "/" + inside + "/content").then().statusCode(200);
  }

  private static Response added(
      RequestSpecification caller, String issue, String name, String type, byte[] file) {
    return caller
        .contentType(type)
        .queryParam("issueId", issue)
        .queryParam("name", name)
        .body(file)
        .post(ALL);
  }

  private static byte[] office(String mainPart) {
    return zip("[Content_Types].xml", mainPart);
  }

  private static byte[] zip(String... names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write('x');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }

  private static String sha256() {
    try {
      return HexFormat.of()
          .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(PAPER));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
