package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * T1, the owner is told of progress (业主): a county's ladder names the owner beside the department.
 * The owner reads that the item is under way and by when, and nothing of what is said among
 * officials. In Yutai; the project is made up (虚构).
 */
@Acceptance
class T1OwnerNoticeTest {
  private static final String HERE = "370827";
  private static final String HOUSING = HERE + "-HOUSING";
  private static final String HANDLER = "handler@" + HERE + "/" + HOUSING;
  private static final String OWNER = "owner@" + HERE;
  private static final String PROJECT = "鱼台示例工程（虚构）";
  private static final String ANOTHER = "鱼台另一示例工程（虚构）";

  private final County county;
  private final Almanac almanac;

  T1OwnerNoticeTest(County county) {
    this.county = county;
    this.almanac = new Almanac(county, HERE);
  }

  @BeforeAll
  void the_county_is_entered() {
    county.playWeek();
    Places.enter(county, HERE, "鱼台县");
  }

  @Test
  void the_owner_hears_of_progress_in_words_of_its_own_and_never_of_cards() {
    LocalDate thursday = almanac.commonThursday();
    LocalDate friday = thursday.plusDays(1);
    LocalDate monday = thursday.plusDays(4);
    LocalDate tuesday = thursday.plusDays(5);
    at(thursday, "09:00");
    county.as(OWNER).post("/api/v1/ladders", ladder()).is(403);
    county.as("admin@" + HERE).post("/api/v1/ladders", ladder()).is(201);
    accepted(Form.of(HERE, PROJECT));
    accepted(Form.of(HERE, ANOTHER).ownedBy("另一示例公司（虚构）", Form.ANOTHER_OWNER));
    county.settle();
    assertThat(told(PROJECT)).isEmpty();

    at(friday, "08:31");
    assertThat(told(PROJECT))
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.path("text").asText())
                  .isEqualTo(
                      "【进展】贵单位项目“" + PROJECT + "”的“建筑工程施工许可”正在办理，承诺时限至 " + monday + " 17:30。");
              assertThat(notice.path("rungName").asText()).isEqualTo("进展");
              assertThat(notice.path("rung").isNull() || notice.path("rung").isMissingNode())
                  .as("no rung")
                  .isTrue();
            });
    assertThat(toldDepartment()).singleElement().asString().startsWith("【提醒】");

    at(tuesday, "08:31");
    assertThat(told(PROJECT))
        .hasSize(2)
        .allSatisfy(notice -> assertThat(notice.path("text").asText()).startsWith("【进展】"));
    at(almanac.workingDay(tuesday, 1), "08:31");
    assertThat(toldDepartment()).anyMatch(text -> text.startsWith("【黄牌】"));
    assertThat(told(PROJECT)).as("nothing of the card").hasSize(2);
    assertThat(told(ANOTHER)).as("of another owner's project").isEmpty();
  }

  private void accepted(Form project) {
    String id = county.as("leader@" + HERE).post("/api/v1/projects", project.body()).is(201).id();
    Person clerk = county.as("clerk@" + HERE);
    String item = clerk.post("/api/v1/items", Form.item(id, "建筑工程施工许可", HOUSING, 2)).is(201).id();
    clerk.post("/api/v1/items/" + item + "/actions/accept").is(200);
  }

  /** What the owner's inbox holds of the project. */
  private List<JsonNode> told(String project) {
    return county.as(OWNER).get("/api/v1/inbox?limit=100").is(200).rows().stream()
        .filter(notice -> notice.path("text").asText().contains(project))
        .toList();
  }

  private List<String> toldDepartment() {
    return county.as(HANDLER).get("/api/v1/inbox?limit=100").is(200).column("text").stream()
        .filter(text -> text.contains(PROJECT))
        .toList();
  }

  private Map<String, Object> ladder() {
    return Map.of(
        "regionCode",
        HERE,
        "subject",
        "ITEM",
        "fromDate",
        county.today().toString(),
        "reason",
        "鱼台督查室通知（虚构）",
        "rungs",
        List.of(
            notice("REMINDER", -1, "DEPARTMENT", "OWNER"),
            notice("URGE", 0, "DEPARTMENT", "OWNER"),
            notice("YELLOW_CARD", 1, "DEPARTMENT")));
  }

  private static Map<String, Object> notice(String rung, int days, String... audiences) {
    return Map.of(
        "rung",
        rung,
        "name",
        rung,
        "anchor",
        "DUE",
        "offset",
        Map.of("unit", "WORKING_DAYS", "amount", days),
        "effect",
        "NOTICE",
        "audiences",
        List.of(audiences),
        "channels",
        List.of("INBOX"));
  }

  private void at(LocalDate day, String time) {
    almanac.to(day.atTime(LocalTime.parse(time)).atZone(Agenda.CHINA));
  }
}
