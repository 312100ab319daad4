package io.taizhang.ledger;

import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Neighbours;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who sees which of two neighbouring projects and of what hangs on them, one by one and in lists.
 */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ReachTest {

  private static final Set<String> KINDS =
      Set.of("projects", "items", "item-groups", "problems", "one-trip-failures");
  private static final Map<String, Map<String, Object>> DANGEROUS =
      Map.of(
          "correct-clock",
          Map.of("number", 1, "never", true, "evidence", "更正说明1号（虚构）", "reason", "登记有误"),
          "revoke",
          Map.of("text", "撤销（虚构）"),
          "withdraw",
          Map.of("reason", "不再办理", "statement", "撤件说明1号（虚构）"));
  private static @Nullable Neighbours built;

  private Neighbours neighbours;

  @BeforeEach
  void two_projects_stand_side_by_side() {
    if (built == null) {
      built = new Neighbours(31);
    }
    neighbours = built;
  }

  @ParameterizedTest(name = "{0} {1} of {2}")
  @CsvSource({
    "admin,      HOUSING,   a, 12",
    "leader,     HOUSING,   a, 12",
    "clerk,      HOUSING,   a, 12",
    "supervisor, HOUSING,   a, 12",
    "inspector,  HOUSING,   a, 12",
    "handler,    HOUSING,   a, 1",
    "handler,    PLANNING,  a, 1",
    "handler,    TRANSPORT, a, 2",
    "handler,    WATER,     a, ''",
    "head,       HOUSING,   a, 1",
    "head,       TRANSPORT, a, 2",
    "agency,     PLANNING,  a, 1",
    "agency,     WATER,     a, ''",
    "officer,    HOUSING,   a, 1",
    "officer,    HOUSING,   b, 2",
    "officer,    HOUSING,   c, ''",
    "agent,      HOUSING,   a, 1",
    "agent,      HOUSING,   b, ''",
    "owner,      HOUSING,   a, 1"
  })
  void a_caller_sees_what_the_scope_reaches(
      String role, String department, String person, String seen) {
    Tokens caller = neighbours.of(role, department).person(person);
    for (String kind : KINDS) {
      assertThat(seen(caller, kind)).as("%s one by one", kind).isIn(seen, "refused");
      assertThat(listed(caller, kind)).as("%s in the list", kind).isIn(seen, "refused");
    }
    assertThat(reported(caller, "ledgers/tracking", "items")).isIn(seen, "refused");
    assertThat(reported(caller, "board", "projects")).isIn(seen, "refused");
    Response figures = ask(caller, "figures/promised-used?region=" + neighbours.park());
    if (figures.statusCode() != 403) {
      assertThat(figures.jsonPath().getInt("items")).isEqualTo(seen.length());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "leader, projects|items|problems|one-trip-failures|tracking|board",
    "handler, projects|items|problems|tracking",
    "head, projects|items|problems|tracking",
    "agency, projects|items|item-groups",
    "officer, projects|items|problems|one-trip-failures|tracking|board",
    "agent, projects|items|problems|one-trip-failures|tracking|board",
    "inspector, projects|items|problems|one-trip-failures|tracking|board",
    "owner, projects"
  })
  void what_a_role_is_not_refused_it_really_sees(String role, String kinds) {
    Tokens caller = neighbours.of(role, "HOUSING").person("a");
    for (String kind : kinds.split("\\|", -1)) {
      String seen =
          switch (kind) {
            case "tracking" -> reported(caller, "ledgers/tracking", "items");
            case "board" -> reported(caller, "board", "projects");
            default -> listed(caller, kind);
          };
      assertThat(seen).as(kind).startsWith("1");
    }
  }

  @ParameterizedTest
  @CsvSource({"leader", "clerk", "handler", "officer", "owner", "supervisor"})
  void another_region_sees_nothing(String role) {
    Tokens stranger =
        Tokens.of(role).region("370481").department(neighbours.park() + "-HOUSING").person("a");
    for (String kind : KINDS) {
      assertThat(seen(stranger, kind)).as(kind).isIn("", "refused");
      assertThat(listed(stranger, kind)).as(kind).isIn("", "refused");
    }
  }

  @Test
  void what_is_not_seen_cannot_be_acted_on() {
    UUID project = neighbours.first().project();
    Map<String, UUID> things = neighbours.first().things();
    Tokens officer = neighbours.person("officer", "b");
    Map<String, Object> progress = Map.of("phase", "STARTED", "progress", "桩基", "doneFen", 1L);
    act(officer, "projects/" + project + "/actions/report-progress", progress, 404);
    act(
        officer,
        "problems/" + things.get("problems") + "/actions/request-strike-off",
        word("evidence"),
        404);
    String grant = "items/" + things.get("items") + "/actions/grant";
    act(neighbours.of("handler", "TRANSPORT"), grant, word("text"), 404);
    act(neighbours.of("head", "TRANSPORT"), grant, word("text"), 404);
  }

  @Test
  void what_is_seen_but_not_the_own_is_refused_403() {
    String grant = "items/" + neighbours.first().things().get("items") + "/actions/grant";
    as(neighbours.of("handler", "PLANNING"))
        .body(word("text"))
        .post("/api/v1/" + grant)
        .then()
        .statusCode(403)
        .body("code", equalTo("other-department"));
  }

  /** Each would end a permit, move what a due date rests on, or take an application back. */
  @ParameterizedTest(name = "{0} by {1} of {2} in {3}")
  @CsvSource({
    "correct-clock, head,    HOUSING,   370481, 404",
    "correct-clock, head,    TRANSPORT, here,   404",
    "correct-clock, head,    PLANNING,  here,   403",
    "revoke,        handler, HOUSING,   370481, 404",
    "revoke,        handler, TRANSPORT, here,   404",
    "revoke,        handler, PLANNING,  here,   403",
    "withdraw,      clerk,   HOUSING,   370481, 404"
  })
  void a_dangerous_step_is_the_own_departments_alone(
      String verb, String role, String department, String region, int status) {
    Tokens here = neighbours.of(role, department);
    Tokens caller = region.equals("here") ? here : here.region(region);
    UUID item = neighbours.first().things().get("items");
    act(caller, "items/" + item + "/actions/" + verb, DANGEROUS.get(verb), status);
    assertThat(ask(neighbours.of("leader", "HOUSING"), "items/" + item).<String>path("status"))
        .isEqualTo("GRANTED");
  }

  @Test
  void an_owner_takes_back_no_application_of_another_owners_project() {
    UUID item = neighbours.second().things().get("items");
    Tokens owner = neighbours.of("owner", "HOUSING");
    act(owner, "items/" + item + "/actions/withdraw", DANGEROUS.get("withdraw"), 404);
  }

  @ParameterizedTest
  @CsvSource({"officer", "agent"})
  void a_leader_of_another_region_puts_nobody_on_a_project(String part) {
    UUID project = neighbours.first().project();
    String somebody =
        County.officer(Tokens.of(part).region("370481").person("c"), "370481-HOUSING");
    Map<String, Object> body = Map.of(part + "Id", somebody);
    Tokens elsewhere = Tokens.of("leader").region("370481");
    act(elsewhere, "projects/" + project + "/actions/assign-" + part, body, 404);
    assertThat(seen(Tokens.of(part).region("370481").person("c"), "projects")).isIn("", "refused");
  }

  @Test
  void supervision_is_counted_only_for_those_who_see_it() {
    assertThat(orders(neighbours.of("leader", "HOUSING"))).isEqualTo("0");
    assertThat(orders(neighbours.person("officer", "a"))).isEqualTo("null");
    assertThat(orders(neighbours.person("agent", "a"))).isEqualTo("null");
  }

  private static String orders(Tokens caller) {
    return ask(caller, "board").jsonPath().getString("projects[0].openSupervisionOrders") + "";
  }

  private static Map<String, Object> word(String field) {
    return Map.of(field, "示例");
  }

  private static void act(Tokens caller, String path, Map<String, Object> body, int status) {
    as(caller).body(body).post("/api/v1/" + path).then().statusCode(status);
  }

  private String seen(Tokens caller, String kind) {
    return told(
        holding -> {
          Response one = ask(caller, kind + "/" + holding.things().get(kind));
          assertThat(one.statusCode()).isIn(200, 403, 404);
          return one.statusCode();
        });
  }

  private String told(ToIntFunction<Neighbours.Holding> status) {
    StringBuilder seen = new StringBuilder();
    for (int i = 0; i < 2; i++) {
      int answer = status.applyAsInt(neighbours.both().get(i));
      if (answer == 403) {
        return "refused";
      }
      seen.append(answer == 200 ? String.valueOf(i + 1) : "");
    }
    return seen.toString();
  }

  private String listed(Tokens caller, String kind) {
    return among(caller, kind, "items.id", kind);
  }

  private String reported(Tokens caller, String report, String rows) {
    return among(caller, report, rows + ".projectId", "projects");
  }

  private String among(Tokens caller, String list, String path, String kind) {
    List<String> ids = new ArrayList<>();
    String cursor = "";
    do {
      Response page = ask(caller, list + (list.equals("board") ? "" : "?limit=100" + cursor));
      if (page.statusCode() == 403) {
        return "refused";
      }
      JsonPath rows = page.then().statusCode(200).extract().jsonPath();
      ids.addAll(rows.getList(path));
      cursor =
          rows.getString("nextCursor") == null ? "" : "&cursor=" + rows.getString("nextCursor");
    } while (!cursor.isEmpty());
    return told(holding -> ids.contains(holding.things().get(kind).toString()) ? 200 : 404);
  }

  private static Response ask(Tokens caller, String path) {
    return as(caller).get("/api/v1/" + path);
  }
}
