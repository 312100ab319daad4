package io.taizhang.ledger.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuorumTest {

  @Test
  void a_site_visit_needs_the_expert_the_decider_and_the_doer() {
    assertThat(Quorum.missing(MeetingKind.SITE_VISIT, List.of(AttendeeRole.EXPERT)))
        .containsExactly(AttendeeRole.DECIDER, AttendeeRole.DOER);
    assertThat(Quorum.missing(MeetingKind.SITE_VISIT, List.of(AttendeeRole.values()))).isEmpty();
    assertThat(Quorum.missing(MeetingKind.WEEKLY, List.of())).isEmpty();
  }

  @Test
  void a_tea_talk_of_other_than_five_to_eight_companies_is_worth_a_warning() {
    assertThat(Quorum.warnings(MeetingKind.TEA_TALK, 4)).hasSize(1);
    assertThat(Quorum.warnings(MeetingKind.TEA_TALK, 5)).isEmpty();
    assertThat(Quorum.warnings(MeetingKind.TEA_TALK, 8)).isEmpty();
    assertThat(Quorum.warnings(MeetingKind.TEA_TALK, 9)).hasSize(1);
    assertThat(Quorum.warnings(MeetingKind.WEEKLY, 0)).isEmpty();
  }
}
