package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the door and the services behind it refuse: each is a problem, and nothing changes. */
@Acceptance
class DoorTest {
  private static final String PROJECTS = "/api/v1/projects";
  private static final int TWO_MEBIBYTES = 2 * 1024 * 1024;
  private static final List<String> FIELDS =
      List.of("type", "title", "status", "code", "detail", "instance", "traceId");

  private final County county;
  private final Door door;
  private final Tokens tokens;
  private String project = "";

  DoorTest(County county) {
    this.county = county;
    this.door = county.door();
    this.tokens = new Tokens(door.issuer());
  }

  @BeforeAll
  void a_project_of_nanping_is_registered() {
    project = door.as("leader@350700").post(PROJECTS, form()).is(201).id();
    county.settle();
  }

  Stream<Refusal> callers() {
    Person owner = door.as("owner@350700");
    return Stream.of(
        unauthenticated("no token", door.nobody()),
        unauthenticated("an expired token", door.bearing(tokens.validFor(Duration.ofHours(-1)))),
        unauthenticated("a token of another key", door.bearing(tokens.forged())),
        unauthenticated(
            "a rewritten token", door.bearing(Tokens.promoted(door.token("clerk@350700")))),
        unauthenticated("another system's token", door.bearing(tokens.forAnotherSystem())),
        unauthenticated("no token at all but text", door.bearing("let-me-in")),
        new Refusal(
            "a clerk registers a project",
            403,
            "forbidden",
            () -> door.as("clerk@350700").post(PROJECTS, form())),
        new Refusal(
            "an owner records a failed trip",
            403,
            "forbidden",
            () -> owner.post("/api/v1/one-trip-failures", Complaint.failedTrip("350700"))),
        new Refusal(
            "a leader brings an issue",
            403,
            "forbidden",
            () ->
                door.as("leader@350700")
                    .post("/api/v1/issues", Complaint.registration("350700", project))),
        new Refusal(
            "a clerk enters a contact",
            403,
            "forbidden",
            () -> door.as("clerk@350700").post("/api/v1/contacts", Map.of())),
        new Refusal(
            "another region's project is read",
            404,
            "not-found",
            () -> door.as("leader@350500").get(PROJECTS + "/" + project)),
        new Refusal(
            "another region's project is given an officer",
            404,
            "not-found",
            () ->
                door.as("leader@350500")
                    .post(
                        PROJECTS + "/" + project + "/actions/assign-officer",
                        Map.of("officerId", project))),
        new Refusal(
            "a project is registered in another region",
            422,
            "invalid",
            () -> door.as("leader@350500").post(PROJECTS, form())));
  }

  Stream<Refusal> requests() {
    Person leader = door.as("leader@350700");
    return Stream.of(
        new Refusal(
            "a wrong project code",
            422,
            "wrong-code",
            () -> leader.post(PROJECTS, with("nationalCode", "2613-350700-04-01-123456"))),
        new Refusal(
            "a wrong credit code",
            422,
            "invalid",
            () -> leader.post(PROJECTS, with("ownerCreditCode", "91350100M000100Y44"))),
        new Refusal(
            "a missing name", 422, "invalid", () -> leader.post(PROJECTS, with("name", ""))),
        new Refusal(
            "malformed JSON",
            400,
            "malformed-request",
            () -> leader.send("POST", PROJECTS, BodyPublishers.ofString("{\"name\": "))),
        new Refusal("an unknown noun", 404, "not-found", () -> leader.get("/api/v1/unicorns")),
        new Refusal("a path outside the API", 404, "not-found", () -> leader.get("/q/health")),
        new Refusal(
            "a wrong method",
            405,
            "method-not-allowed",
            () -> leader.send("PUT", PROJECTS, BodyPublishers.ofString(Person.json(form())))),
        new Refusal(
            "a method of no use",
            405,
            "method-not-allowed",
            () -> leader.send("TRACE", PROJECTS, BodyPublishers.noBody())),
        new Refusal(
            "two megabytes",
            413,
            "payload-too-large",
            () -> leader.send("POST", PROJECTS, BodyPublishers.ofByteArray(spaces()))),
        new Refusal(
            "two megabytes in chunks",
            413,
            "payload-too-large",
            () -> leader.send("POST", PROJECTS, chunked())));
  }

  Stream<Refusal> targets() {
    Person leader = door.as("leader@350700");
    return Stream.of(
            "/api/v1//projects",
            "/api/v1/./projects",
            "/api/v1/../v1/projects",
            "/api/v1/regions/..;/projects",
            "/api/v1/projects;role=admin",
            "/api/v1/projects%3Brole=admin",
            "/api/v1%2Fprojects",
            "/api/v1/regions%5C..%5Cprojects",
            "/api/v1/%2e%2e/v1/projects",
            "/api/v1/projects/%00",
            "/api/v1/projects%252F")
        .map(target -> new Refusal(target, 400, "bad-target", () -> leader.get(target)));
  }

  @ParameterizedTest
  @MethodSource({"callers", "requests", "targets"})
  void it_is_a_problem_and_nothing_changes(Refusal refusal) {
    List<?> before = standing();

    Reply reply = refusal.attempt().get().is(refusal.status());

    assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    assertThat(FIELDS).allSatisfy(field -> assertThat(reply.text(field)).as(field).isNotBlank());
    assertThat(reply.text("code")).isEqualTo(refusal.code());
    assertThat(reply.text("type")).isEqualTo("/problems/" + refusal.code());
    assertThat(reply.text("status")).isEqualTo(Integer.toString(refusal.status()));
    assertThat(reply.text("instance")).startsWith("/");
    assertThat(reply.text("traceId")).matches("(?!0{32})[0-9a-f]{32}");
    county.settle();
    assertThat(standing()).isEqualTo(before);
  }

  @Test
  void a_wrong_code_names_the_field() {
    Reply reply =
        door.as("leader@350700")
            .post(PROJECTS, with("nationalCode", "2613-350700-04-01-123456"))
            .is(422);

    assertThat(reply.body().at("/errors/0/pointer").asText()).isEqualTo("/nationalCode");
    assertThat(reply.body().at("/errors/0/detail").asText()).isNotBlank();
  }

  @Test
  void a_token_that_differs_from_the_expired_one_in_nothing_but_its_expiry_is_let_in() {
    door.bearing(tokens.validFor(Duration.ofHours(1))).get(PROJECTS + "/" + project).is(200);
  }

  private Refusal unauthenticated(String name, Person person) {
    return new Refusal(name, 401, "unauthenticated", () -> person.post(PROJECTS, form()));
  }

  private List<?> standing() {
    return List.of(
        county.events().count(),
        door.as("leader@350700").get(PROJECTS + "?limit=100").is(200).body());
  }

  private static Map<String, Object> form() {
    return Form.of("350700", "南平门前项目（虚构）").body();
  }

  private static Map<String, Object> with(String field, String value) {
    Map<String, Object> form = form();
    form.put(field, value);
    return form;
  }

  private static BodyPublisher chunked() {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(spaces()));
  }

  private static byte[] spaces() {
    return " ".repeat(TWO_MEBIBYTES).getBytes(StandardCharsets.US_ASCII);
  }
}
