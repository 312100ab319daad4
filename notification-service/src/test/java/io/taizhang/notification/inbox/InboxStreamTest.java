package io.taizhang.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class InboxStreamTest {

  @Inject Inbox inbox;
  @Inject Known known;
  @Inject Clock clock;

  private final Tokens reader = Tokens.of("officer").person(UUID.randomUUID().toString());

  @BeforeEach
  void regions() {
    known.regions();
  }

  @Test
  void whoever_comes_again_with_the_last_id_misses_nothing() {
    UUID first = put("第一条");
    UUID second = put("第二条");
    String told = followed(first);
    assertThat(told).startsWith("event: ready\nid: " + first);
    assertThat(told).contains("event: message\nid: " + second).contains("第二条");
    assertThat(told).doesNotContain("第一条");
  }

  @Test
  void without_one_the_stream_begins_now_and_ends_by_itself() {
    put("从前");
    assertThat(followed(null)).startsWith("event: ready\n").doesNotContain("event: message");
  }

  @Test
  void another_ones_messages_are_not_told() {
    UUID first = put("第一条");
    UUID second = put("第二条");
    String told =
        Call.as(Tokens.of("officer"))
            .header("Last-Event-ID", first.toString())
            .queryParam("seconds", 1)
            .accept("text/event-stream")
            .get("/api/v1/inbox/stream")
            .asString();
    assertThat(told).doesNotContain(second.toString());
  }

  @Test
  void an_id_that_is_none_is_refused() {
    Call.as(reader)
        .header("Last-Event-ID", "7")
        .accept("text/event-stream")
        .get("/api/v1/inbox/stream")
        .then()
        .statusCode(
            org.hamcrest.Matchers.either(org.hamcrest.Matchers.is(400))
                .or(org.hamcrest.Matchers.is(404)));
  }

  private String followed(UUID last) {
    var request = Call.as(reader).queryParam("seconds", 1).accept("text/event-stream");
    if (last != null) {
      request.header("Last-Event-ID", last.toString());
    }
    return request
        .get("/api/v1/inbox/stream")
        .then()
        .statusCode(200)
        .contentType("text/event-stream")
        .extract()
        .asString();
  }

  private UUID put(String text) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                inbox
                    .put(
                        NewMessage.digest(
                            UUID.randomUUID(),
                            Clocks.QUANZHOU.value(),
                            new Recipient(RecipientKind.OFFICER, reader.subject()),
                            "【周报】",
                            text,
                            clock.instant()))
                    .id());
  }
}
