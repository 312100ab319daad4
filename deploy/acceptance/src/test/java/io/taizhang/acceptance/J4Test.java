package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** J4, Jian'ou (茶叙): suggestions split among departments; late ones go to the inspectorate. */
@Acceptance
class J4Test {
  private final County county;

  J4Test(County county) {
    this.county = county;
  }

  @Test
  void a_suggestion_is_split_among_departments_and_each_part_is_followed() {
    TeaTalk talk = county.week().teaTalk();
    Person leader = county.as(TeaTalk.LEADER);

    assertThat(talk.held().body().path("warnings")).isEmpty();
    assertThat(leader.get(Council.ACTIONS + "?meeting=" + talk.meeting()).is(200).rows())
        .extracting(row -> row.path("departmentCode").asText())
        .containsExactly("350783-DRC", "350783-HOUSING");
    Reply prompt = leader.get(Council.ACTIONS + "/" + talk.prompt()).is(200);
    assertThat(prompt.text("status")).isEqualTo("CONFIRMED");
    assertThat(prompt.text("overdue")).isEqualTo("false");
  }

  @Test
  void a_late_one_climbs_the_ladder_to_a_supervision_order() {
    TeaTalk talk = county.week().teaTalk();

    assertThat(talk.lateAtTheEnd().text("overdue")).isEqualTo("true");
    assertThat(talk.rungs())
        .containsExactly("REMINDER", "URGE", "YELLOW_CARD", "SUPERVISION_ORDER");
    assertThat(talk.ordersAt("2026-09-21T17:00")).isZero();
    assertThat(talk.ordersAt("2026-09-21T17:31")).isEqualTo(1);
    assertThat(talk.order().text("departmentCode")).isEqualTo("350783-DRC");
    assertThat(talk.order().text("finding")).isEqualTo("逾期属实（虚构）");
    assertThat(county.events().of(talk.late(), "supervision.opened")).hasSize(1);
    assertThat(county.events().of(talk.prompt(), "supervision.opened")).isEmpty();
  }
}
