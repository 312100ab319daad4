package io.taizhang.acceptance.badinput;

import static io.taizhang.acceptance.badinput.Place.ADMIN;
import static io.taizhang.acceptance.badinput.Place.HERE;
import static io.taizhang.acceptance.badinput.Place.HOUSING;
import static io.taizhang.acceptance.badinput.Place.OFFICER;
import static io.taizhang.acceptance.badinput.Place.REGISTRAR;

import com.fasterxml.jackson.databind.JsonNode;
import io.taizhang.acceptance.Reply;
import java.util.List;
import java.util.Map;

/** Good calls of channels, recipients, templates and digests. */
final class NoticeCalls {

  private static final String TEMPLATES = "/api/v1/notice-templates";
  private static final String STAND_INS = "/api/v1/stand-ins";
  private static final String DIGESTS = "/api/v1/digest-rules";

  private final Place place;
  private final Map<String, Call> calls;

  NoticeCalls(Place place, Map<String, Call> calls) {
    this.place = place;
    this.calls = calls;
  }

  void prepare() {
    calls.put("GET /api/v1/inbox/stream", Call.by(OFFICER).asking("seconds=1"));
    channels();
    recipients();
    templates();
    digests();
  }

  private void channels() {
    Map<String, String> robot =
        Map.of(
            "recipientKind", "DEPARTMENT",
            "key", HOUSING,
            "regionCode", HERE,
            "channel", "WEBHOOK",
            "address", "https://hooks.example.org/taizhang",
            "secret", "whsec_dGhpcyBpcyBtYWRlIHVwIQ==");
    Reply webhook = place.as(REGISTRAR).post("/api/v1/contacts", robot).is(201);
    calls.put(
        "POST /api/v1/contacts/{id}/actions/rotate-secret",
        Call.by(REGISTRAR)
            .on(webhook)
            .saying(Map.of("secret", "whsec_YW5vdGhlciBvbmUgbWFkZSB1cA==")));
    JsonNode rule =
        place.rows(ADMIN, "/api/v1/channel-rules").stream()
            .filter(row -> row.path("channel").asText().equals("WEBHOOK"))
            .findFirst()
            .orElseThrow();
    Call change = Call.by(ADMIN).at("channel", "WEBHOOK");
    calls.put(
        "PUT /api/v1/channel-rules/{channel}",
        new Call(
                change.who(),
                change.names(),
                "",
                '"' + rule.path("version").asText() + '"',
                change.body())
            .saying(Map.of("perWindow", 600, "windowSeconds", 60, "mergeMinutes", 0)));
  }

  private void recipients() {
    calls.put(
        "PUT /api/v1/notice-preferences",
        new Call(OFFICER, Map.of(), "", "\"0\"", Call.by(OFFICER).body())
            .saying(
                Map.of(
                    "choices", List.of(Map.of("kind", "REMINDER", "channels", List.of("EMAIL"))))));
    Map<String, String> away =
        Map.of("standIn", "officer-deputy", "from", "2026-12-01", "to", "2026-12-05");
    calls.put("POST " + STAND_INS, Call.by(OFFICER).saying(away));
    Reply standIn = place.as(OFFICER).post(STAND_INS, away).is(201);
    calls.put("DELETE " + STAND_INS + "/{id}", Call.by(OFFICER).on(standIn));
  }

  private void templates() {
    String one = TEMPLATES + "/{id}";
    calls.put("POST " + TEMPLATES, Call.by(ADMIN).saying(draft()));
    calls.put("GET " + one, Call.by(ADMIN).at("id", drafted().id()));
    calls.put(
        "POST " + one + "/actions/preview",
        Call.by(ADMIN)
            .at("id", drafted().id())
            .saying(Map.of("data", Map.of("noun", "事项", "title", "施工许可", "limit", "时限"))));
    calls.put("POST " + one + "/actions/publish", Call.by(ADMIN).on(drafted()));
  }

  private void digests() {
    calls.put("POST " + DIGESTS, Call.by(REGISTRAR).saying(rule()));
    Reply entered = place.as(REGISTRAR).post(DIGESTS, rule()).is(201);
    calls.put("PUT " + DIGESTS + "/{id}", Call.by(REGISTRAR).on(entered).saying(rule()));
  }

  private Reply drafted() {
    return place.as(ADMIN).post(TEMPLATES, draft()).is(201);
  }

  private static Map<String, Object> draft() {
    return Map.of(
        "name",
        "rung.red-card",
        "forms",
        Map.of(
            "heading", "【红牌】{title}",
            "line", "【红牌】{noun}“{title}”已超过{limit}。",
            "mail", "{noun}“{title}”已超过{limit}。",
            "sms", "红牌：{noun}“{title}”已超过{limit}。"));
  }

  private static Map<String, Object> rule() {
    return Map.of(
        "name",
        "示例简报（虚构）",
        "rhythm",
        "WEEKLY",
        "audience",
        "SECRETARY",
        "channels",
        List.of("EMAIL"),
        "regionCode",
        HERE,
        "enabled",
        false);
  }
}
