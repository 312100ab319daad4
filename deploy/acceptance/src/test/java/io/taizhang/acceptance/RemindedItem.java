package io.taizhang.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;

/** An item of two working days in a place of its own, and when its handler is reminded of it. */
final class RemindedItem {

  private final County county;
  private final Almanac almanac;
  private final String here;
  private final String id;

  private RemindedItem(County county, Almanac almanac, String here, String id) {
    this.county = county;
    this.almanac = almanac;
    this.here = here;
    this.id = id;
  }

  /** Received and accepted now, of a project of this name. */
  static RemindedItem accepted(County county, Almanac almanac, String here, String projectName) {
    String project =
        county
            .as("leader@" + here)
            .post("/api/v1/projects", Form.of(here, projectName).body())
            .is(201)
            .id();
    Person clerk = county.as("clerk@" + here);
    String department = here + "-HOUSING";
    String item =
        clerk.post("/api/v1/items", Form.item(project, "建筑工程施工许可", department, 2)).is(201).id();
    clerk.post("/api/v1/items/" + item + "/actions/accept").is(200);
    county.settle();
    return new RemindedItem(county, almanac, here, item);
  }

  JsonNode clock() {
    return handler().get("/api/v1/items/" + id + "/clock").is(200).body();
  }

  LocalDateTime dueAt() {
    return local(clock().path("dueAt"));
  }

  /** When the reminder is set for. */
  LocalDateTime reminder() {
    String rungs = "/api/v1/deadlines?clockId=" + clock().path("id").asText();
    return handler().get(rungs).is(200).rows().stream()
        .filter(rung -> rung.path("rung").asText().equals("REMINDER"))
        .map(rung -> local(rung.path("armedAt")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no reminder is set"));
  }

  /** All that the handler has been told by that time. */
  List<String> toldBy(LocalDate day, String time) {
    almanac.to(day.atTime(LocalTime.parse(time)).atZone(Agenda.CHINA));
    return handler().get("/api/v1/inbox?limit=100").is(200).column("text");
  }

  private Person handler() {
    return county.as("handler@" + here + "/" + here + "-HOUSING");
  }

  private static LocalDateTime local(JsonNode instant) {
    return OffsetDateTime.parse(instant.asText()).atZoneSameInstant(Agenda.CHINA).toLocalDateTime();
  }
}
