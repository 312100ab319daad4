package io.taizhang.acceptance.badinput;

import static io.taizhang.acceptance.badinput.Place.HERE;
import static io.taizhang.acceptance.badinput.Place.REGISTRAR;
import static io.taizhang.acceptance.badinput.Place.SUPERVISOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Good calls of ladders and of the log of what fired. */
final class LadderCalls {

  private static final String LADDERS = "/api/v1/ladders";
  private static final String INTENTS = "/api/v1/intents";

  private final Place place;
  private final LocalDate today;
  private final Map<String, Call> calls;

  LadderCalls(Place place, LocalDate today, Map<String, Call> calls) {
    this.place = place;
    this.today = today;
    this.calls = calls;
  }

  void prepare() {
    Map<String, Object> ladder = form();
    calls.put("POST " + LADDERS, Call.by(REGISTRAR).saying(ladder));
    String published = place.as(REGISTRAR).post(LADDERS, ladder).is(201).id();
    calls.put("GET " + LADDERS + "/{id}", Call.by(SUPERVISOR).at("id", published));
    Map<String, Object> run =
        Map.of(
            "ladder", ladder,
            "from", today.minusDays(7).toString(),
            "to", today.toString());
    calls.put("POST " + LADDERS + "/dry-run", Call.by(REGISTRAR).saying(run));
    JsonNode told = place.rows(SUPERVISOR, INTENTS + "?outcome=TOLD").getFirst();
    Call one = Call.by(SUPERVISOR).at("id", told.path("id").asText());
    calls.put("GET " + INTENTS + "/{id}", one);
    calls.put("POST " + INTENTS + "/{id}/actions/resend", one);
    calls.put(
        "GET " + INTENTS + "/figures",
        Call.by(SUPERVISOR).asking("from=%s&to=%s".formatted(today.minusDays(7), today)));
  }

  private Map<String, Object> form() {
    return Map.of(
        "regionCode",
        HERE,
        "subject",
        "MANDATE",
        "fromDate",
        today.toString(),
        "reason",
        "督查室通知（虚构）",
        "rungs",
        List.of(
            Map.of(
                "rung", "REMINDER",
                "name", "提醒",
                "anchor", "DUE",
                "offset", Map.of("unit", "WORKING_DAYS", "amount", -1),
                "effect", "NOTICE",
                "audiences", List.of("DEPARTMENT"),
                "channels", List.of("INBOX"))));
  }
}
