package io.taizhang.ledger.group;

import static io.taizhang.ledger.fixture.County.HOUSING;
import static io.taizhang.ledger.fixture.County.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.ledger.fixture.County;
import io.taizhang.ledger.fixture.Days;
import io.taizhang.ledger.fixture.Rows;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class ItemGroupTest {

  private static final Tokens CLERK = Tokens.of("clerk");
  private static final Tokens HANDLER = Tokens.of("handler").department(HOUSING);

  @Inject Days days;
  @Inject Rows rows;
  private UUID project = new UUID(0, 0);

  @BeforeEach
  void a_project_stands() {
    County.founded();
    days.nextMorning();
    project = County.project();
  }

  @Test
  void items_handled_together_use_the_union_of_their_days_not_the_sum() {
    UUID first = County.item(project, 20);
    UUID second = County.item(project, 20);
    UUID group = County.group(project, 5, first, second);
    read(group)
        .body("name", equalTo("一单收费"))
        .body("items.id", contains(first.toString(), second.toString()))
        .body("items.status", contains("RECEIVED", "RECEIVED"))
        .body("dueAt", nullValue())
        .body("usedDays", nullValue())
        .body("explanation", nullValue())
        .body("overdue", equalTo(false));

    act(first, "accept", Map.of());
    String due = days.closeOn(5);
    read(group).body("dueAt", equalTo(due)).body("usedDays", equalTo(0));
    days.nextMorning();
    act(second, "accept", Map.of());
    days.nextMorning();
    read(group).body("dueAt", equalTo(due)).body("usedDays", equalTo(2));

    String end = days.workingDaysOn(2).toString();
    act(first, "begin-special-procedure", pause(end));
    read(group).body("dueAt", equalTo(due)).body("usedDays", equalTo(2));
    act(second, "begin-special-procedure", pause(end));
    read(group).body("usedDays", equalTo(1)).body("explanation.days.reason", hasItem("PAUSED"));
    days.nextMorning();
    act(second, "end-special-procedure", Map.of());
    days.nextMorning();
    String moved = days.closeOn(3);
    read(group)
        .body("usedDays", equalTo(2))
        .body("dueAt", equalTo(moved))
        .body("explanation.counted", equalTo(5));
    days.after(moved);
    read(group).body("overdue", equalTo(true));
    act(second, "grant", Map.of("text", "准予"));
    read(group).body("overdue", equalTo(true)).body("usedDays", equalTo(5));
    act(first, "end-special-procedure", Map.of());
    act(first, "grant", Map.of("text", "准予"));
    read(group)
        .body("overdue", equalTo(false))
        .body("items.status", contains("GRANTED", "GRANTED"));
  }

  @Test
  void a_group_is_listed_with_its_project_and_its_making_is_on_the_trail() {
    UUID item = County.item(project, 5);
    UUID group = County.group(project, 5, item);
    as(CLERK)
        .get("/api/v1/item-groups?project={id}", project)
        .then()
        .statusCode(200)
        .body("items.id", contains(group.toString()))
        .body("items[0].itemIds", contains(item.toString()))
        .body("items[0].limit.amount", equalTo(5));
    assertThat(
            rows.texts(
                "select action from audit_entry where subject_type = 'item-group'"
                    + " and subject_id = ?",
                group.toString()))
        .containsExactly("item-group-create");
  }

  @Test
  void what_cannot_be_one_group_is_refused_and_nothing_is_kept() {
    UUID item = County.item(project, 5);
    UUID elsewhere = County.item(County.project(), 5);
    refused(Map.of("itemIds", List.of(item, elsewhere)), "unknown-reference", "/itemIds/1");
    refused(Map.of("itemIds", List.of(item, item)), "invalid", "/itemIds/1");
    refused(Map.of("itemIds", List.of()), "invalid", "/itemIds");
    refused(
        Map.of("itemIds", List.of(item), "limit", County.limit(5, "WORKING_HOUR")),
        "invalid",
        "/limit/unit");
    refused(
        Map.of("itemIds", List.of(item), "projectId", UUID.randomUUID()),
        "unknown-reference",
        "/projectId");
    as(CLERK)
        .get("/api/v1/item-groups?project={id}", project)
        .then()
        .body("items", equalTo(List.of()));
  }

  private void refused(Map<String, Object> changes, String code, String pointer) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of("projectId", project, "name", "一单收费", "limit", County.limit(5, "WORKING_DAY")));
    body.putAll(changes);
    as(CLERK)
        .body(body)
        .post("/api/v1/item-groups")
        .then()
        .statusCode(422)
        .body("code", equalTo(code))
        .body("errors.pointer", hasItem(pointer));
  }

  private static Map<String, Object> pause(String end) {
    return Map.of("basis", "EXPERT_REVIEW", "notice", "专家评审告知书1号", "expectedEnd", end);
  }

  private static void act(UUID item, String verb, Map<String, Object> body) {
    as(HANDLER)
        .body(body)
        .post("/api/v1/items/{id}/actions/{verb}", item, verb)
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse read(UUID group) {
    return as(HANDLER).get("/api/v1/item-groups/{id}", group).then().statusCode(200);
  }
}
