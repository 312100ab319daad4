package io.taizhang.acceptance.badinput;

import static io.taizhang.acceptance.badinput.Place.CLERK;

import java.util.Map;

/** Good calls of setting right who came. */
final class SealedCalls {

  private final Place place;

  SealedCalls(Place place) {
    this.place = place;
  }

  void addTo(Map<String, Call> calls) {
    calls.put(
        "POST /api/v1/issues/{id}/actions/correct-person",
        Call.by(CLERK)
            .on(place.acceptedIssue())
            .saying(Map.of("personPhone", "000-0000-350600", "reason", "登记有误（虚构）")));
  }
}
