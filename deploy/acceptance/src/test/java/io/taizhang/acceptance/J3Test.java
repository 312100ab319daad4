package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** J3, Jian'ou (业主点餐、干部跑项目; 联席会议): the owner orders, the conference settles it. */
@Acceptance
class J3Test {
  private final County county;

  J3Test(County county) {
    this.county = county;
  }

  @Test
  void the_agenda_fills_from_open_problems_and_owners_requests_overdue_first() {
    Reply agenda = county.week().jointConference().agenda();

    assertThat(agenda.column("text")).containsExactly("环评批复未取得", "请协调临时用电（虚构）", "用地审批未完成");
    assertThat(agenda.column("overdue")).containsExactly("true", "false", "false");
  }

  @Test
  void the_owner_orders_the_official_runs_and_the_owner_sees_the_answer() {
    JointConference conference = county.week().jointConference();

    assertThat(conference.taken().text("status")).isEqualTo("TAKEN");
    assertThat(conference.taken().text("dueOn")).isEqualTo("2026-09-18");
    assertThat(conference.answered().text("status")).isEqualTo("ANSWERED");
    assertThat(conference.answered().text("answer")).isEqualTo("已通电（虚构）");
    assertThat(county.events().of(conference.project(), "owner-request.closed")).hasSize(1);
    county.as(JointConference.OWNER).get(Council.ACTIONS).is(403);
    county.as("owner@370481").get(Council.REQUESTS + "/" + conference.request()).is(404);
  }

  @Test
  void two_weeks_later_only_what_is_still_open_comes_before_the_conference_again() {
    JointConference conference = county.week().jointConference();

    assertThat(conference.next().text("date")).isEqualTo("2026-09-29");
    assertThat(conference.nextAgenda().column("text")).containsExactly("用地审批未完成");
  }
}
