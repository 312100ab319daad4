package io.taizhang.acceptance.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.taizhang.acceptance.Acceptance;
import io.taizhang.acceptance.County;
import io.taizhang.acceptance.Door;
import io.taizhang.acceptance.Reply;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * Every operation of the document at the door, with every fault that applies to it: the right
 * status, a whole problem, and nothing changed in any database. Then the same request without a
 * fault is taken, so that it was the fault that was refused; then a key that has been used is
 * refused with other words.
 */
@Acceptance
class BadInputTest {

  private static final int AT_ONCE = 8;
  private static final int FEW = 10;
  private static final int UNTIL_OVERDUE_DAYS = 30;
  private static final LocalTime NIGHT = LocalTime.of(3, 0);
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
  private static final Set<Integer> BUSY = Set.of(429, 503, 504);
  private static final int MOST_BUSY = 5;

  private final County county;
  private final Door door;
  private final Judge judge;
  private final BadTokens tokens;
  private final Databases databases;
  private final GoodCalls calls;
  private final Tally tally = new Tally();
  private final Map<String, String> keys = new TreeMap<>();
  private final AtomicInteger lost = new AtomicInteger();
  private List<Operation> operations = List.of();

  BadInputTest(County county) {
    this.county = county;
    this.door = county.door();
    this.judge = new Judge(door);
    this.tokens = new BadTokens(door);
    this.databases = new Databases(county.databases());
    this.calls = new GoodCalls(new Place(county));
  }

  @BeforeAll
  void there_is_one_thing_for_each_operation() {
    county.playWeek();
    operations =
        Operation.in(door.nobody().get("/openapi.json").is(200).body()).stream()
            .filter(Operation::speaksJson)
            .toList();
    calls.found();
    county.settle();
    calls.prepareEarly();
    county.pass(untilNothingComesDue());
    calls.prepare();
    county.settle();
  }

  /** Until a night: no office is open, no digest is made, and no day ends for a good while. */
  private Duration untilNothingComesDue() {
    LocalDate overdue = county.today().plusDays(UNTIL_OVERDUE_DAYS);
    return Duration.between(county.now(), overdue.atTime(NIGHT).atZone(CHINA).toInstant());
  }

  @AfterAll
  void done() {
    databases.close();
  }

  @TestFactory
  Stream<DynamicNode> every_operation() {
    return Stream.of(
        each("refuses what is wrong", _ -> true, this::refuses),
        each("takes what is right", _ -> true, this::takes),
        dynamicTest("all that follows is done", county::settle),
        each("is asked twice under one key", this::canSayOther, this::refusesAUsedKey),
        dynamicTest("has met every fault that applies to it", this::isCovered));
  }

  private DynamicNode each(String title, Predicate<Operation> which, Consumer<Operation> test) {
    return dynamicContainer(
        title,
        operations.stream()
            .filter(which)
            .map(operation -> dynamicTest(operation.name(), () -> test.accept(operation))));
  }

  private void refuses(Operation operation) {
    Ground ground = ground(operation);
    Map<String, String> before = databases.state();

    List<String> complaints = new ArrayList<>();
    Fault.ALL.stream()
        .filter(fault -> fault.applies().test(operation))
        .flatMap(
            fault -> fault.requests().apply(ground).map(request -> new Attempt(fault, request)))
        .gather(Gatherers.mapConcurrent(AT_ONCE, attempt -> complaint(operation, attempt)))
        .flatMap(Optional::stream)
        .forEach(complaints::add);
    Databases.changed(before, databases.state())
        .forEach(change -> complaints.add("changed: " + change));

    assertThat(complaints).as(operation.name()).isEmpty();
  }

  private record Attempt(Fault fault, Request request) {}

  private Optional<String> complaint(Operation operation, Attempt attempt) {
    Fault fault = attempt.fault();
    String how = attempt.request().how();
    Optional<Exceptions.Exempt> exempt = Exceptions.of(fault, operation, how);
    tally.count(operation, fault, exempt);
    return exempt.map(Exceptions.Exempt::answer).orElse(Optional.of(fault.answer())).stream()
        .map(wanted -> judge.complaints(fault, wanted, answered(attempt.request())))
        .filter(complaints -> !complaints.isEmpty())
        .map(complaints -> "%s, %s: %s%n".formatted(fault, how, String.join("; ", complaints)))
        .findFirst();
  }

  /**
   * Whoever refuses in the midst of a request closes, and what is still on its way may take the
   * answer along (RFC 9112, 9.6); nothing was done, so the same can be asked again. So it can where
   * a machine with too much to do says that it is busy, which judges no request.
   */
  private Reply answered(Request request) {
    Reply reply = sent(request);
    for (int busy = 1; BUSY.contains(reply.status()) && busy < MOST_BUSY; busy++) {
      reply = sent(request);
    }
    return reply;
  }

  private Reply sent(Request request) {
    try {
      return request.send(door);
    } catch (UncheckedIOException closed) {
      lost.incrementAndGet();
      return request.send(door);
    }
  }

  private void takes(Operation operation) {
    Ground ground = ground(operation);
    Request good = ground.good();
    if (operation.takesKey()) {
      String key = UUID.randomUUID().toString();
      keys.put(operation.name(), key);
      good = good.with("Idempotency-Key", key);
    }
    Reply reply = good.send(door);

    assertThat(reply.status())
        .as("%s, with %s", operation.name(), reply.body())
        .satisfies(status -> assertThat(isTaken(operation, status)).isTrue());
    assertThat(operation.statuses()).contains(Integer.toString(reply.status()));
  }

  private static boolean isTaken(Operation operation, int status) {
    return Exceptions.withoutSubject(operation)
        .map(instead -> instead == status)
        .orElse(status / 100 == 2);
  }

  private void refusesAUsedKey(Operation operation) {
    Ground ground = ground(operation);
    Map<String, String> before = databases.state();
    Request other =
        ground
            .good()
            .with("Idempotency-Key", keys.getOrDefault(operation.name(), ""))
            .saying(otherWords(ground).orElseThrow());

    Reply reply = other.send(door);

    assertThat(reply.status()).as("%s", reply.body()).isEqualTo(422);
    assertThat(reply.text("code")).isEqualTo("key-reused");
    assertThat(Databases.changed(before, databases.state())).isEmpty();
  }

  /** Not where all there is to say is nothing, or a code. */
  private boolean canSayOther(Operation operation) {
    return operation.takesKey()
        && operation.takesBody()
        && Exceptions.withoutSubject(operation).isEmpty()
        && otherWords(ground(operation)).isPresent();
  }

  private static Optional<JsonNode> otherWords(Ground ground) {
    return Field.in(ground.operation(), ground.body())
        .flatMap(
            field ->
                other(field, ground.body().at(field.at())).stream()
                    .map(then -> field.set(ground.body(), then)))
        .findFirst();
  }

  private static Optional<JsonNode> other(Field field, JsonNode now) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (now.getNodeType()) {
      case NUMBER -> Optional.of(nodes.numberNode(now.asLong() + 1));
      case BOOLEAN -> Optional.of(nodes.booleanNode(!now.asBoolean()));
      case STRING -> otherText(field, now.asText()).map(nodes::textNode);
      default -> Optional.empty();
    };
  }

  private static Optional<String> otherText(Field field, String now) {
    if (field.is("uuid")) {
      return Optional.of(UUID.randomUUID().toString());
    }
    if (field.is("date")) {
      return Optional.of(LocalDate.parse(now).plusDays(1).toString());
    }
    if (field.isEnum()) {
      return field
          .schema()
          .path("enum")
          .valueStream()
          .map(JsonNode::asText)
          .filter(word -> !word.equals(now))
          .findFirst();
    }
    return Optional.of(now + "另").filter(_ -> !field.isCoded());
  }

  private void isCovered() {
    tally.print(operations);
    assertThat(lost).as("answers lost with their connection").hasValueLessThan(FEW);
    assertThat(tally.unmet(operations)).isEmpty();
    assertThat(tally.unused()).as("exceptions that nothing needs").isEmpty();
  }

  private Ground ground(Operation operation) {
    Call call =
        calls
            .of(operation)
            .orElseThrow(() -> new AssertionError("no good call of " + operation.name()));
    return new Ground(operation, call, calls.onOthers(operation), door, tokens);
  }
}
