package io.taizhang.ledger;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.Printed;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.sheet.SheetAnswer;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Planned;
import io.taizhang.ledger.fixture.Procedure;
import io.taizhang.ledger.fixture.Registered;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list that goes out as a sheet leaves a trace. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ExportTrailTest {

  private static final Tokens LEADER = Tokens.of("leader");
  private static final String TEXT = "\"text\": \"…\"";
  private static final String PARK = "350500Z89";

  /** The errors' workbook has a test of its own; a template has nothing of anybody in it. */
  private static final Set<String> OTHERS =
      Set.of("/api/v1/imports/{id}/error-workbook", "/api/v1/imports/templates");

  @Inject Rows rows;

  /**
   * A list that goes out.
   *
   * @param asked narrows it
   * @param told the same on record
   */
  record Sent(String path, String action, String asked, List<String> told) {

    boolean plain() {
      return !path.contains("/figures/");
    }
  }

  static Stream<Sent> lists() {
    return Stream.of(
        new Sent(
            "/api/v1/ledgers/tracking/export",
            "tracking-export",
            "phase=PRELIMINARY&text=医院",
            List.of("\"phase\": \"PRELIMINARY\"", TEXT)),
        new Sent(
            "/api/v1/ledgers/annual-plan/export",
            "annual-plan-export",
            "year=2027&text=预审",
            List.of("\"year\": 2027", TEXT)),
        new Sent(
            "/api/v1/first-consultations/export",
            "first-consultation-export",
            "from=2026-01-01&text=示例咨询人",
            List.of("\"from\": \"2026-01-01\"", TEXT)),
        new Sent(
            "/api/v1/one-trip-failures/export",
            "one-trip-export",
            "open=true&text=示例申请人",
            List.of("\"open\": true", TEXT)),
        new Sent(
            "/api/v1/problems/export",
            "problem-summary-export",
            "status=OPEN&text=用地",
            List.of("\"status\": \"OPEN\"", TEXT)),
        new Sent(
            "/api/v1/figures/on-time/export",
            "on-time-export",
            "by=KIND&kind=LICENCE",
            List.of("\"kind\": \"LICENCE\"")),
        new Sent(
            "/api/v1/figures/bottlenecks/export",
            "bottlenecks-export",
            "by=KIND&kind=LICENCE",
            List.of("\"kind\": \"LICENCE\"")));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void that_a_list_went_out_is_on_record_without_what_was_sought(Sent list) {
    if (rows.texts("select id from project where region_code = ?", PARK).isEmpty()) {
      enterARowOfEach();
    }
    long sent = sent(list);
    assertThat(sent).isPositive();

    String entry =
        rows.texts(
                "select actor || ' ' || details::text from audit_entry"
                    + " where action = ? and subject_type = 'region' and subject_id = ?"
                    + " order by id desc limit 1",
                list.action(),
                PARK)
            .getFirst();
    assertThat(entry)
        .startsWith(LEADER.subject() + " ")
        .contains("\"rows\": " + sent + ",", list.plain() ? "\"CSV\"" : "\"XLSX\"")
        .contains(list.told())
        .doesNotContain("医院", "预审", "咨询人", "申请人", "用地");
  }

  @Test
  void no_list_goes_out_otherwise() {
    Set<String> sheets =
        new ClassFileImporter()
            .importPackages("io.taizhang.ledger").stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(ExportTrailTest::sendsASheet)
                .map(ExportTrailTest::path)
                .collect(Collectors.toCollection(TreeSet::new));
    assertThat(sheets)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(lists().map(Sent::path), OTHERS.stream()).toList());
  }

  private static boolean sendsASheet(JavaMethod method) {
    return method
        .tryGetAnnotationOfType(Produces.class)
        .map(produces -> Arrays.asList(produces.value()).contains(SheetAnswer.XLSX))
        .orElse(false);
  }

  private static String path(JavaMethod method) {
    return method.getOwner().getAnnotationOfType(Path.class).value()
        + method.getAnnotationOfType(Path.class).value();
  }

  private static long sent(Sent list) {
    byte[] file =
        as(LEADER)
            .accept("*/*")
            .get(
                list.path()
                    + "?region="
                    + PARK
                    + "&"
                    + list.asked()
                    + (list.plain() ? "&format=CSV" : ""))
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    return list.plain()
        ? new String(file, StandardCharsets.UTF_8).lines().skip(1).count()
        : new Printed(file).rows().size() - 3;
  }

  private void enterARowOfEach() {
    Procedure.founded();
    String park = County.park(89);
    UUID project = County.projectIn(park);
    Registered.problem(LEADER, project, park + "-HOUSING", Map.of());
    Planned.of(project, "CK", List.of(Procedure.line("first", "用地预审", "PLANNING", 25)));
    rows.change(
        "update plan_line set hand_in_month = date '2027-03-01', approval_month = date '2027-04-01'"
            + " where project_id = ?",
        project);
    UUID item = County.acceptedIn(park, project, 5);
    as(Tokens.of("handler").region(park).department(park + "-HOUSING"))
        .body(Map.of("text", "准予许可"))
        .post("/api/v1/items/{id}/actions/grant", item)
        .then()
        .statusCode(200);
    entered(
        "first-consultations",
        Map.of(
            "consultedOn", "2026-09-01",
            "asker", "示例咨询人（虚构）",
            "idea", "示例厂房（虚构）",
            "question", "需要办理哪些手续",
            "regionCode", park));
    entered(
        "one-trip-failures",
        Map.of(
            "happenedOn", "2026-09-14",
            "windowName", "城市管理窗口",
            "applicant", "示例申请人（虚构）",
            "itemName", "住宅专项维修资金使用审核",
            "reason", "材料要求前后不一",
            "toldAtOnce", false,
            "toldWhat", "未书面告知",
            "trips", 3,
            "regionCode", park));
  }

  private static void entered(String noun, Map<String, ?> body) {
    as(Tokens.of("clerk").department("350500-PLANNING"))
        .body(body)
        .post("/api/v1/" + noun)
        .then()
        .statusCode(201);
  }
}
