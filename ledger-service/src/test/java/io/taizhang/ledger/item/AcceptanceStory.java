package io.taizhang.ledger.item;

import static io.taizhang.ledger.fixture.County.HOUSING;
import static io.taizhang.ledger.fixture.County.as;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The calls that a window's day is made of. */
final class AcceptanceStory {

  static final Tokens CLERK = Tokens.of("clerk");
  static final Tokens HANDLER = Tokens.of("handler").department(HOUSING);
  static final Tokens OWNER = Tokens.of("owner");
  static final String LAND = "用地批复";
  static final String FUNDS = "资金证明";
  static final Map<String, Object> MISSING =
      Map.of(
          "materials",
          List.of(
              Map.of("material", LAND, "requirement", "加盖公章的复印件"),
              Map.of("material", FUNDS, "requirement", "不少于年度计划投资")));
  static final Map<String, Object> ALL = Map.of("materials", List.of(FUNDS, LAND));
  static final Map<String, Object> NOT_NEEDED = Map.of("reason", "依法不需要取得许可");
  static final Map<String, Object> NOT_OURS =
      Map.of("rightOrgan", "省自然资源厅", "reason", "用地规模超出本级权限");
  static final Map<String, Object> WITHDRAWAL = Map.of("reason", "项目选址调整");

  private AcceptanceStory() {}

  static ValidatableResponse act(Tokens who, UUID item, String verb, Map<String, ?> body) {
    return as(who).body(body).post("/api/v1/items/{id}/actions/{verb}", item, verb).then();
  }

  static ValidatableResponse act(Tokens who, UUID item, String verb) {
    return act(who, item, verb, Map.of());
  }

  static JsonPath item(UUID item) {
    return read(CLERK, item, "");
  }

  static JsonPath read(Tokens who, UUID item, String part) {
    return as(who).get("/api/v1/items/" + item + part).then().statusCode(200).extract().jsonPath();
  }
}
