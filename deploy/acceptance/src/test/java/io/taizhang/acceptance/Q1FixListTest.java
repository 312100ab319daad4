package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Q1 and Q4 (一趟办不成 → 一份清单): what sent owners home goes into the checklist's fix list, a newer
 * version puts it right, and the rows of the failed trips show what was changed.
 */
@Acceptance
class Q1FixListTest {
  private static final String HERE = "350521";
  private static final String LEADER = "leader@" + HERE;
  private static final String CHANGE = "用地预审：写明勘测定界图的比例与份数（虚构）";

  private final County county;

  Q1FixListTest(County county) {
    this.county = county;
  }

  @Test
  void one_cause_in_three_projects_is_repeated_then_put_right_and_shown_where_it_began() {
    Checklisted first =
        Checklisted.of(
            county,
            HERE,
            "惠安示例工程一（虚构）",
            "Q1-GZ",
            List.of(Checklisted.line(HERE + "-HOUSING", "land", "用地预审")));
    String checklist =
        county
            .as(LEADER)
            .get("/api/v1/projects/" + first.project() + "/plan")
            .is(200)
            .text("checklistId");
    List<String> trips = new ArrayList<>(List.of(triedInVain(first)));
    trips.add(triedInVain(following(checklist, "惠安示例工程二（虚构）")));
    county.settle();
    assertThat(county.events().of(checklist, "checklist.cause-repeated")).isEmpty();
    trips.add(triedInVain(following(checklist, "惠安示例工程三（虚构）")));
    county.settle();

    String fixes = "/api/v1/checklists/" + checklist + "/fixes";
    Reply list = county.as("head@" + HERE + "/" + HERE + "-HOUSING").get(fixes).is(200);
    assertThat(list.column("cause")).containsExactly("MATERIAL_TOLD_TOO_LATE");
    assertThat(list.column("projects")).containsExactly("3");
    assertThat(list.rows().getFirst().path("issueNumbers")).hasSize(3);
    String fix = fixes + "/" + list.column("id").getFirst();
    assertThat(county.as("supervisor@" + HERE).get("/api/v1/repeated-causes").is(200).column("id"))
        .contains(list.column("id").getFirst());
    assertThat(county.events().of(checklist, "checklist.cause-repeated")).hasSize(1);

    county.as(LEADER).get(fix).is(200);
    county.as(LEADER).post(fix + "/actions/mark-fixed", newer(1)).is(409);
    String versions = "/api/v1/checklists/" + checklist + "/versions";
    county.as(LEADER).post(versions).is(201);
    county.as(LEADER).post(versions + "/2/actions/publish").is(200);
    county
        .as("head@" + HERE + "/" + HERE + "-HOUSING")
        .post(fix + "/actions/mark-fixed", newer(2))
        .is(200);
    county.settle();

    for (String trip : trips) {
      Reply row = county.as("clerk@" + HERE).get("/api/v1/one-trip-failures/" + trip).is(200);
      assertThat(row.text("fix")).isEqualTo(Complaint.FIX);
      assertThat(row.text("change")).contains("第 2 版").contains(CHANGE);
    }
    assertThat(county.events().of(checklist, "checklist.fixed"))
        .singleElement()
        .satisfies(event -> assertThat(event.data().path("oneTripIds")).hasSize(3));
    county.as("owner@" + HERE).get(fixes).is(403);
  }

  private static Map<String, Object> newer(int version) {
    return Map.of("number", version, "change", CHANGE);
  }

  private Checklisted following(String checklist, String name) {
    String project =
        county.as(LEADER).post("/api/v1/projects", Form.of(HERE, name).body()).is(201).id();
    county
        .as(LEADER)
        .post(
            "/api/v1/projects/" + project + "/actions/apply-checklist",
            Map.of("checklistId", checklist))
        .is(200);
    return new Checklisted(county, HERE, project);
  }

  /** The window records the failed trip; the guide desk closes the issue about it on the spot. */
  private String triedInVain(Checklisted project) {
    Person clerk = county.as("clerk@" + HERE);
    Map<String, Object> trip = new HashMap<>(Complaint.failedTrip(HERE));
    trip.put("projectId", project.project());
    trip.put("itemId", project.handedIn("land"));
    String row = clerk.post("/api/v1/one-trip-failures", trip).is(201).id();
    String issue = clerk.post("/api/v1/issues", Complaint.registration(HERE, row)).is(201).id();
    String actions = "/api/v1/issues/" + issue + "/actions/";
    clerk.post(actions + "accept").is(200);
    clerk.post(actions + "close-on-the-spot", Complaint.closing()).is(200);
    return row;
  }
}
