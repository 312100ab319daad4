package io.taizhang.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The ladder as a county publishes it: at working hours, on working days, to those it names. */
@Acceptance
class DeadlineNoticesTest {
  private final County county;

  DeadlineNoticesTest(County county) {
    this.county = county;
  }

  @Test
  void a_county_s_own_ladder_rules_its_clocks_from_the_day_it_is_published() {
    assertThat(county.week().dueNotices().rungs())
        .containsExactly("EARLY_REMINDER", "REMINDER", "URGE", "YELLOW_CARD", "RED_CARD");
    assertThat(
            county
                .as("supervisor@350524")
                .get("/api/v1/ladders/" + county.week().dueNotices().ladder())
                .is(200)
                .text("number"))
        .isEqualTo("1");
    county.as("admin@350700").get("/api/v1/ladders/" + county.week().dueNotices().ladder()).is(404);
  }

  @Test
  void nobody_is_told_on_a_saturday_off_and_somebody_is_on_the_decreed_working_sunday() {
    DueNotices notices = county.week().dueNotices();
    assertThat(notices.toldBy("Saturday", true)).containsExactly("【提醒】");
    assertThat(notices.toldBy("working Sunday", true)).containsExactly("【提醒】", "【提醒】");
  }

  @Test
  void a_limit_that_ends_with_the_office_hours_is_urged_after_the_holiday_and_not_at_night() {
    DueNotices notices = county.week().dueNotices();
    assertThat(notices.toldBy("night", false)).doesNotContain("【催办】");
    assertThat(notices.toldBy("holiday", false)).doesNotContain("【催办】");
    assertThat(notices.toldBy("morning", false)).contains("【催办】");
  }

  @Test
  void a_dry_run_shows_what_another_ladder_would_have_brought() {
    assertThat(county.week().dueNotices().triedRungs())
        .containsExactly("EARLY_REMINDER", "REMINDER", "URGE", "YELLOW_CARD", "RED_CARD");
  }
}
