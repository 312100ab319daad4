package io.taizhang.acceptance.badinput;

import static io.taizhang.acceptance.badinput.Place.HOUSING;
import static io.taizhang.acceptance.badinput.Place.SUPERVISOR;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Calls of lifting an order, on orders of their own; none of them has lost its basis. */
final class WithdrawnCalls {

  private final Place place;

  WithdrawnCalls(Place place) {
    this.place = place;
  }

  /** One more of each that is overdue by the time that the rest is prepared. */
  void prepareEarly() {
    place.received();
    place.referred(HOUSING);
  }

  void addTo(Map<String, Call> calls) {
    JsonNode ofItem = place.rows(SUPERVISOR, "/api/v1/supervision-orders?limit=100").get(1);
    JsonNode ofIssue =
        place
            .as(SUPERVISOR)
            .post(
                "/api/v1/issues/" + place.referred(HOUSING).id() + "/supervision-orders",
                Map.of("demand", "限期说明（虚构）"))
            .is(201)
            .body();
    calls.put("POST /api/v1/supervision-orders/{id}/actions/lift", lifting(ofItem));
    calls.put("POST /api/v1/issue-supervision-orders/{id}/actions/lift", lifting(ofIssue));
  }

  private static Call lifting(JsonNode order) {
    Call one = Call.by(SUPERVISOR).at("id", order.path("id").asText());
    return new Call(
            one.who(), one.names(), "", '"' + order.path("version").asText() + '"', one.body())
        .saying(Map.of("reason", "日历修订后未超期（虚构）"));
  }
}
