package io.taizhang.chassis.messaging.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.web.Ids;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(SuiteParts.class)
class EventJsonTest {

  @Inject EventJson json;

  record Told(String what) {}

  @Test
  void an_event_reads_back_equal_and_its_time_bears_the_business_offset() {
    Event event = event("{\"what\":\"道路\"}");
    String text = json.write(event);
    assertThat(text)
        .startsWith("{\"specversion\":\"1.0\",\"id\":")
        .contains("\"time\":\"2026-09-14T08:30:00.5+08:00\"")
        .doesNotContain("traceparent");
    assertThat(json.read(text)).isEqualTo(event);
  }

  @Test
  void fields_that_a_reader_does_not_know_are_passed_over() {
    Event event = event("{\"what\":\"道路\",\"later\":1}");
    Event read = json.read(json.write(event).replaceFirst("\\{", "{\"added\":true,"));
    assertThat(json.data(read, Told.class)).isEqualTo(new Told("道路"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "[]", "1", "\"x\"", "{\"what\":{}}"})
  void data_that_does_not_fit_is_refused(String data) {
    Event event = event(data);
    assertThatThrownBy(() -> json.data(event, Told.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void an_envelope_is_the_same_whoever_writes_the_sequence() {
    Event event = event("{\"what\":\"x\",\"sequence\":7}");
    EventJson.Around around = json.writeAroundSequence(event);
    assertThat(around.before() + event.sequence() + around.after()).isEqualTo(json.write(event));
  }

  @Test
  void no_value_is_taken_for_the_sequence() {
    Event event =
        json.read(
            json.write(event("{}"))
                .replace("\"key\":\"key\"", "\"key\":\"\\\",\\\"sequence\\\":3,\""));
    assertThat(event.key()).isEqualTo("\",\"sequence\":3,");
    EventJson.Around around = json.writeAroundSequence(event);
    assertThat(json.read(around.before() + 5 + around.after()).sequence()).isEqualTo(5);
  }

  private Event event(String data) {
    Event plain =
        new Event(
            "1.0",
            Ids.next(),
            "/ledger-service",
            "io.taizhang.ledger.told.v1",
            "subject",
            Instant.parse("2026-09-14T00:30:00.500Z"),
            "application/json",
            "/contracts/events/ledger/told.v1.schema.json",
            "key",
            1,
            "/350000/",
            null,
            json.tree(new Told("x")));
    return json.read(json.write(plain).replace("{\"what\":\"x\"}", data));
  }
}
