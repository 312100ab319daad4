package io.taizhang.acceptance.badinput;

import static io.taizhang.acceptance.badinput.Place.LEADER;

import io.taizhang.acceptance.Reply;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Good calls of the imports and of a project's correction. The file itself is no JSON and has its
 * own tests; {@code POST /api/v1/imports} is called without one.
 */
final class ImportCalls {

  private static final String LIST = "项目代码或编号,存在问题,解决措施,责任人,责任单位代码,完成时限\n没有,一,二,三,四,2026-12-31\n";

  private final Place place;

  ImportCalls(Place place) {
    this.place = place;
  }

  void addTo(Map<String, Call> calls) {
    String imports = "/api/v1/imports";
    for (String verb : new String[] {"merge", "assert", "discard"}) {
      calls.put("POST " + imports + "/{id}/actions/" + verb, Call.by(LEADER).on(checked(imports)));
    }
    Reply list = checked(imports);
    for (String read : new String[] {"", "/rows", "/error-workbook"}) {
      calls.put("GET " + imports + "/{id}" + read, Call.by(LEADER).at("id", list.id()));
    }
    calls.put("GET " + imports + "/templates", Call.by(LEADER).asking("kind=PROJECTS"));
    Reply project = place.project();
    Map<String, Object> corrected = new HashMap<>(place.form().body());
    calls.put("PUT /api/v1/projects/{id}", Call.by(LEADER).on(project).saying(corrected));
  }

  private Reply checked(String imports) {
    Reply handed =
        place
            .as(LEADER)
            .handIn(
                imports + "?kind=PROBLEMS&format=CSV",
                "text/csv",
                LIST.getBytes(StandardCharsets.UTF_8))
            .is(201);
    Reply seen = place.as(LEADER).get(imports + "/" + handed.id()).is(200);
    while (seen.text("state").equals("CHECKING")) {
      Thread.onSpinWait();
      seen = place.as(LEADER).get(imports + "/" + handed.id()).is(200);
    }
    return seen;
  }
}
