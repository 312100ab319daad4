package io.taizhang.acceptance.badinput;

import static io.taizhang.acceptance.badinput.Place.HERE;
import static io.taizhang.acceptance.badinput.Place.REGISTRAR;

import io.taizhang.acceptance.Reply;
import java.util.HashMap;
import java.util.Map;

/** Good calls of the causes that a place governs. */
final class CausesCalls {

  private static final String CAUSES = "/api/v1/issue-causes";
  private static final Map<String, Object> WORDS =
      Map.of(
          "label", "用地指标未落实（虚构）",
          "group", "要素保障（虚构）",
          "onChecklistItem", false,
          "source", "专班纪要（虚构）");

  private final Place place;
  private final Map<String, Call> calls;

  CausesCalls(Place place, Map<String, Call> calls) {
    this.place = place;
    this.calls = calls;
  }

  void prepare() {
    calls.put("POST " + CAUSES, Call.by(REGISTRAR).saying(form("LAND_QUOTA_MISSING")));
    Reply late = place.as(REGISTRAR).post(CAUSES, form("LAND_QUOTA_LATE")).is(201);
    Call one = Call.by(REGISTRAR).at("code", late.text("code")).resting(late);
    calls.put("GET " + CAUSES + "/{code}", one);
    calls.put("PUT " + CAUSES + "/{code}", one.saying(WORDS));
  }

  private Map<String, Object> form(String code) {
    Map<String, Object> form = new HashMap<>(WORDS);
    form.put("code", code);
    form.put("regionCode", HERE);
    form.put("activeFrom", place.county().today().toString());
    return form;
  }
}
