package io.taizhang.chassis.clockbook;

import io.taizhang.chassis.fixture.ProblemPages;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.ProblemKind;
import io.taizhang.chassis.time.ClockRefusal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemPagesTest {

  @Test
  void every_problem_of_the_chassis_has_its_page() {
    List<ProblemKind> kinds =
        Stream.<ProblemKind>concat(
                Arrays.stream(CommonProblem.values()),
                Arrays.stream(ClockRefusal.values()).map(ClockProblem::new))
            .toList();
    ProblemPages.assertDescribe("chassis", kinds);
  }

  @Test
  void no_page_is_without_a_catalogue() {
    ProblemPages.assertNoneOrphaned(
        Set.of("chassis", "ledger", "issue", "notification", "gateway"));
  }
}
