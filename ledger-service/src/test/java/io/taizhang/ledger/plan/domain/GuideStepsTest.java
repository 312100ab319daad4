package io.taizhang.ledger.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.ledger.checklist.domain.Link;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GuideStepsTest {

  @Test
  void a_line_stands_one_step_behind_the_last_that_it_waits_for() {
    assertThat(
            GuideSteps.of(
                List.of(
                    new Link("site", List.of()),
                    new Link("land", List.of("vanished")),
                    new Link("verification", List.of("site", "land")),
                    new Link("map", List.of("site")),
                    new Link("permit", List.of("map", "verification")))))
        .containsExactly(
            Map.entry("site", 1),
            Map.entry("land", 1),
            Map.entry("verification", 2),
            Map.entry("map", 2),
            Map.entry("permit", 3));
  }
}
