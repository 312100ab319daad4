package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * S1, Jiangshan (江山): at each month's start a message to the leaders of 99 projects tells
 * investment done, visible progress, breakthroughs, difficulties and laggards. Projects, leaders
 * and money are made up; 99 and the five heads are Jiangshan's.
 */
@Acceptance
class S1Test {
  private static final String REGION = "350722";
  private static final String HOUSING = REGION + "-HOUSING";
  private static final String OFFICER = "officer@" + REGION;
  private static final String LEADER = "leader@" + REGION;
  private static final int PROJECTS = 99;
  private static final int LEADERS = 9;
  private static final long STEP_FEN = 1_000_000_00L;

  private final County county;
  private final Map<Integer, List<String>> projects = new HashMap<>();

  S1Test(County county) {
    this.county = county;
  }

  @BeforeAll
  void ninety_nine_projects_have_their_leaders_and_report() {
    Person admin = county.as("admin");
    admin
        .post(
            "/api/v1/regions",
            Map.of("code", REGION, "name", "浦城县", "parentCode", "350700", "kind", "ADMINISTRATIVE"))
        .is(201);
    admin
        .post(
            "/api/v1/departments",
            Map.of("code", HOUSING, "name", "住房和城乡建设局", "regionCode", REGION))
        .is(201);
    county.settle();
    String officer = Founding.officer(admin, "officer-" + REGION, "推进专员甲（虚构）", HOUSING);
    for (int leader = 0; leader < LEADERS; leader++) {
      String id = Founding.officer(admin, subject(leader), "包保领导" + leader + "（虚构）", HOUSING);
      contact(admin, leader, "EMAIL", address(leader));
      contact(admin, leader, "SMS", number(leader));
      int own = leader;
      projects.put(
          leader,
          IntStream.range(0, PROJECTS / LEADERS)
              .mapToObj(i -> project(own, i, id, officer))
              .toList());
    }
    county.settle();
  }

  @Test
  void each_leader_gets_one_message_at_the_months_start_and_every_figure_is_the_ledgers() {
    ZonedDateTime opening = firstWorkingDay().atTime(8, 30).atZone(Agenda.CHINA);
    String month = opening.toLocalDate().minusMonths(1).getMonthValue() + "月，您包保的 11 个项目";
    travelTo(opening.minusMinutes(1));
    for (int leader = 0; leader < LEADERS; leader++) {
      assertThat(reports(Post.mails(address(leader)))).as("before office hours").isEmpty();
    }
    travelTo(opening.plusMinutes(1));

    Map<String, JsonNode> rows = new HashMap<>();
    county
        .as(LEADER)
        .pages("/api/v1/ledgers/tracking", 100)
        .flatMap(page -> page.rows().stream())
        .forEach(row -> rows.put(row.path("projectId").asText(), row));
    for (int leader = 0; leader < LEADERS; leader++) {
      List<JsonNode> own = projects.get(leader).stream().map(rows::get).toList();
      long total = own.stream().mapToLong(row -> row.path("doneFen").asLong()).sum();
      assertThat(reports(Post.mails(address(leader))))
          .as("one mail, whatever the number of projects")
          .singleElement()
          .satisfies(mail -> assertFigures(mail, own, total, month));
      assertThat(Post.messages(number(leader)).stream().filter(text -> text.contains("月报")))
          .singleElement()
          .satisfies(
              text -> assertThat(text).startsWith("【项目台账】月报").contains("累计 " + wan(total) + " 万元"));
    }
  }

  private void assertFigures(String mail, List<JsonNode> own, long total, String month) {
    assertThat(mail)
        .contains(month)
        .contains("当月完成投资 " + wan(total) + " 万元，累计 " + wan(total) + " 万元")
        .contains("突破 1 个，困难 1 个");
    own.forEach(
        row ->
            assertThat(mail)
                .contains(
                    row.path("name").asText()
                        + "：当月 "
                        + wan(row.path("doneFen").asLong())
                        + " 万元，累计 "
                        + wan(row.path("doneFen").asLong())
                        + " 万元；"
                        + row.path("progress").asText()));
    assertThat(mail).contains("前期→开工").contains("问题 WT-" + REGION);
  }

  private static List<String> reports(List<String> mails) {
    return mails.stream().filter(mail -> mail.contains("您包保的")).toList();
  }

  private String project(int leader, int number, String leaderId, String officerId) {
    String name = "浦城示例项目%d-%02d（虚构）".formatted(leader, number);
    String id =
        county.as(LEADER).post("/api/v1/projects", Form.of(REGION, name).body()).is(201).id();
    String actions = "/api/v1/projects/" + id + "/actions/";
    county.as(LEADER).post(actions + "assign-leader", Map.of("leaderId", leaderId)).is(200);
    county.as(LEADER).post(actions + "assign-officer", Map.of("officerId", officerId)).is(200);
    boolean starts = number == 0;
    Map<String, Object> report =
        Map.of(
            "phase",
            starts ? "STARTED" : "PRELIMINARY",
            "progress",
            "桩基施工第 " + number + " 段",
            "doneFen",
            (leader + 1L) * (number + 1L) * STEP_FEN);
    county.as(OFFICER).post(actions + "report-progress", report).is(200);
    if (number == 1) {
      county.as(OFFICER).post("/api/v1/problems", problem(id)).is(201);
    }
    return id;
  }

  private Map<String, Object> problem(String project) {
    return Map.of(
        "projectId",
        project,
        "description",
        "临时用电未接通（虚构）",
        "measure",
        "供电公司现场勘察",
        "person",
        "经办人乙（虚构）",
        "departmentCode",
        HOUSING,
        "dueOn",
        county.today().plusDays(90).toString());
  }

  private static void contact(Person admin, int leader, String channel, String address) {
    admin
        .post(
            "/api/v1/contacts",
            Map.of(
                "recipientKind", "OFFICER",
                "key", subject(leader),
                "regionCode", REGION,
                "channel", channel,
                "address", address))
        .is(201);
  }

  private LocalDate firstWorkingDay() {
    LocalDate first = county.today().withDayOfMonth(1).plusMonths(1);
    return county
        .as(LEADER)
        .get(
            "/api/v1/calendar-days?regionCode="
                + REGION
                + "&from="
                + first
                + "&to="
                + first.plusDays(14))
        .is(200)
        .body()
        .path("days")
        .valueStream()
        .filter(day -> day.path("working").asBoolean())
        .map(day -> LocalDate.parse(day.path("date").asText()))
        .findFirst()
        .orElseThrow();
  }

  private void travelTo(ZonedDateTime to) {
    county.pass(Duration.between(county.now(), to.toInstant()));
  }

  private static String subject(int leader) {
    return "leader-s1-" + leader;
  }

  private static String address(int leader) {
    return "s1-leader-" + leader + "@example.test";
  }

  private static String number(int leader) {
    return "1390000000" + leader;
  }

  private static String wan(long fen) {
    return BigDecimal.valueOf(fen, 6).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
