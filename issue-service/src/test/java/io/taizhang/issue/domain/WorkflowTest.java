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
import org.junit.jupiter.api.Test;

class WorkflowTest {
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
  }

  @Test
  void followers_take_turns_and_an_exclusion_is_found_by_its_code() {
    Workflow workflow = workflow(true, grants(), limits(), List.of(COURT));
    assertThat(workflow.follower(-1)).contains(new Follower("b", "乙（虚构）"));
    assertThat(workflow.follower(2)).contains(new Follower("a", "甲（虚构）"));
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
    return new Workflow(
        review,
        grants,
        limits,
        8,
        10,
        30,
        null,
        exclusions,
        List.of(new Follower("a", "甲（虚构）"), new Follower("b", "乙（虚构）")),
        new OrderRules(2, true, 3, 90, 5));
  }
}
