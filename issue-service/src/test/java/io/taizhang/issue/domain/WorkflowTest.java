package io.taizhang.issue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.taizhang.issue.domain.Workflow.Exclusion;
import io.taizhang.issue.domain.Workflow.Follower;
import io.taizhang.issue.domain.Workflow.Grant;
import io.taizhang.issue.domain.Workflow.OrderRules;
import io.taizhang.issue.domain.Workflow.StageLimit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkflowTest {
  private static final Follower FIRST = new Follower("a", "甲（虚构）");
  private static final Follower SECOND = new Follower("b", "乙（虚构）");
  private static final Exclusion COURT = new Exclusion("IN_COURT", "诉讼", "人民法院", "行政诉讼法");

  @Test
  void a_whole_workflow_has_no_faults() {
    assertThat(WorkflowCheck.faults(workflow(true, grants(), limits(), List.of(COURT)))).isEmpty();
  }

  @Test
  void a_tiers_own_limit_goes_before_the_plain_one() {
    List<StageLimit> limits = limits();
    limits.add(new StageLimit(Stage.HANDLE, Tier.SIMPLE, 1, "试验"));
    Workflow workflow = workflow(true, grants(), limits, List.of());
    assertThat(workflow.limit(Stage.HANDLE, Tier.SIMPLE))
        .hasValueSatisfying(limit -> assertThat(limit.amount()).isEqualTo(1));
    assertThat(workflow.limit(Stage.HANDLE, Tier.COMPLEX))
        .hasValueSatisfying(limit -> assertThat(limit.amount()).isEqualTo(5));
  }

  @Test
  void a_version_may_narrow_who_takes_a_step_and_never_widen_it() {
    List<Grant> grants = grants();
    grants.removeIf(grant -> grant.step() == Step.APPROVE);
    grants.add(new Grant(Step.APPROVE, Set.of("agent")));
    Workflow narrow = workflow(true, grants, limits(), List.of());
    assertThat(narrow.allows(Step.APPROVE, Set.of("agent"))).isTrue();
    assertThat(narrow.allows(Step.APPROVE, Set.of("clerk"))).isFalse();
    assertThat(WorkflowCheck.faults(narrow)).isEmpty();

    grants.removeIf(grant -> grant.step() == Step.CLOSE);
    grants.add(new Grant(Step.CLOSE, Set.of("handler", "owner")));
    assertThat(WorkflowCheck.faults(workflow(true, grants, limits(), List.of())))
        .extracting(WorkflowCheck.Fault::pointer)
        .containsExactly("/grants/" + (grants.size() - 1) + "/roles");
  }

  @Test
  void a_stage_without_limit_is_a_fault_but_review_only_where_there_is_one() {
    List<StageLimit> limits = limits();
    limits.removeIf(row -> row.stage() == Stage.REVIEW || row.stage() == Stage.HANDLE);
    limits.add(new StageLimit(Stage.HANDLE, Tier.SIMPLE, 3, "试验"));
    assertThat(WorkflowCheck.faults(workflow(false, grants(), limits, List.of())))
        .extracting(WorkflowCheck.Fault::detail)
        .containsExactly("“办理”一般档没有时限", "“办理”复杂档没有时限");
    assertThat(WorkflowCheck.faults(workflow(true, grants(), limits, List.of())))
        .extracting(WorkflowCheck.Fault::detail)
        .contains("“办结审核”没有时限");
  }

  @Test
  void what_is_named_twice_is_a_fault() {
    assertThat(WorkflowCheck.faults(workflow(true, grants(), limits(), List.of(COURT, COURT))))
        .containsExactly(new WorkflowCheck.Fault("/exclusions/1", "重复"));
    List<StageLimit> limits = limits();
    limits.add(limits.getFirst());
    limits.add(new StageLimit(Stage.HANDLE, Tier.SIMPLE, 1, "试验"));
    assertThat(WorkflowCheck.faults(workflow(true, grants(), limits, List.of())))
        .containsExactly(new WorkflowCheck.Fault("/limits/" + (limits.size() - 2), "重复"));
    List<Grant> grants = grants();
    grants.add(grants.getFirst());
    assertThat(WorkflowCheck.faults(workflow(true, grants, limits(), List.of())))
        .containsExactly(new WorkflowCheck.Fault("/grants/" + (grants.size() - 1), "重复"));
    Follower renamed = new Follower("a", "甲改名（虚构）");
    assertThat(WorkflowCheck.faults(followed(List.of(FIRST, SECOND, renamed))))
        .containsExactly(new WorkflowCheck.Fault("/followers/2", "重复"));
  }

  @Test
  void a_step_that_nobody_may_take_is_a_fault() {
    List<Grant> grants = grants();
    grants.removeIf(grant -> grant.step() == Step.RULE);
    grants.removeIf(grant -> grant.step() == Step.FEED_BACK);
    grants.add(new Grant(Step.FEED_BACK, Set.of()));
    assertThat(WorkflowCheck.faults(workflow(true, grants, limits(), List.of())))
        .containsExactly(
            new WorkflowCheck.Fault("/grants", "“裁定”没有可以办理的角色"),
            new WorkflowCheck.Fault("/grants", "“反馈”没有可以办理的角色"));
  }

  @Test
  void
      an_order_follows_a_score_as_bad_as_the_version_says_or_worse_and_none_where_it_says_nothing() {
    OrderRules atFour = new OrderRules(0, false, 0, 0, 4);
    OrderRules never = new OrderRules(0, false, 0, 0, 0);
    assertThat(IntStream.rangeClosed(1, 5).filter(atFour::orderedAt)).containsExactly(4, 5);
    assertThat(IntStream.rangeClosed(0, 5).filter(never::orderedAt)).isEmpty();
  }

  @Test
  void a_clock_tells_its_stage_by_its_kind() {
    assertThat(Stream.of(Stage.values()).map(stage -> Stage.ofKind(stage.name()).orElseThrow()))
        .containsExactly(Stage.values());
    assertThat(Stage.ofKind("DECISION")).isEmpty();
  }

  @Test
  void followers_take_turns_and_an_exclusion_is_found_by_its_code() {
    Workflow workflow = workflow(true, grants(), limits(), List.of(COURT));
    assertThat(workflow.follower(-1)).contains(SECOND);
    assertThat(workflow.follower(2)).contains(FIRST);
    assertThat(workflow.exclusion("IN_COURT")).contains(COURT);
    assertThat(workflow.exclusion("PETITION")).isEmpty();
  }

  private static List<Grant> grants() {
    return new ArrayList<>(
        Arrays.stream(Step.values())
            .filter(step -> step != Step.REGISTER && !step.mayTake().isEmpty())
            .map(step -> new Grant(step, step.mayTake()))
            .toList());
  }

  private static List<StageLimit> limits() {
    return new ArrayList<>(
        Arrays.stream(Stage.values()).map(stage -> new StageLimit(stage, null, 5, "试验")).toList());
  }

  private static Workflow workflow(
      boolean review, List<Grant> grants, List<StageLimit> limits, List<Exclusion> exclusions) {
    return workflow(review, grants, limits, exclusions, List.of(FIRST, SECOND));
  }

  private static Workflow followed(List<Follower> followers) {
    return workflow(true, grants(), limits(), List.of(), followers);
  }

  private static Workflow workflow(
      boolean review,
      List<Grant> grants,
      List<StageLimit> limits,
      List<Exclusion> exclusions,
      List<Follower> followers) {
    return new Workflow(
        review,
        grants,
        limits,
        8,
        10,
        30,
        null,
        exclusions,
        followers,
        new OrderRules(2, true, 3, 90, 5));
  }
}
