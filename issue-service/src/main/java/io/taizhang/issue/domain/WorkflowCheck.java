package io.taizhang.issue.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks a workflow through before it is published: every stage has a limit, every step a role, and
 * roles are those that may take the step at all.
 */
public final class WorkflowCheck {

  /**
   * What is wrong.
   *
   * @param pointer the JSON pointer of it
   * @param detail zh-CN
   */
  public record Fault(String pointer, String detail) {}

  private WorkflowCheck() {}

  /** Everything that is wrong; empty when the workflow can be published. */
  public static List<Fault> faults(Workflow workflow) {
    List<Fault> faults = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      if (stage != Stage.REVIEW || workflow.review()) {
        limit(workflow, stage, faults);
      }
    }
    Arrays.stream(Step.values())
        .filter(step -> step != Step.REGISTER && !step.mayTake().isEmpty())
        .forEach(step -> granted(workflow, step, faults));
    roles(workflow, faults);
    repeated(workflow.limits(), row -> row.stage() + "/" + row.tier(), "/limits/", faults);
    repeated(workflow.grants(), Workflow.Grant::step, "/grants/", faults);
    repeated(workflow.exclusions(), Workflow.Exclusion::code, "/exclusions/", faults);
    repeated(workflow.followers(), Workflow.Follower::subject, "/followers/", faults);
    return faults;
  }

  private static void limit(Workflow workflow, Stage stage, List<Fault> faults) {
    for (@Nullable Tier tier : tiers(stage)) {
      if (workflow.limit(stage, tier).isEmpty()) {
        faults.add(
            new Fault(
                "/limits",
                "“" + stage.label() + "”" + (tier == null ? "" : tier.label() + "档") + "没有时限"));
      }
    }
  }

  private static List<@Nullable Tier> tiers(Stage stage) {
    return stage == Stage.HANDLE ? List.of(Tier.values()) : Arrays.asList((Tier) null);
  }

  private static void granted(Workflow workflow, Step step, List<Fault> faults) {
    if (!workflow.allows(step, step.mayTake())) {
      faults.add(new Fault("/grants", "“" + step.label() + "”没有可以办理的角色"));
    }
  }

  private static void roles(Workflow workflow, List<Fault> faults) {
    for (int i = 0; i < workflow.grants().size(); i++) {
      Workflow.Grant grant = workflow.grants().get(i);
      if (!grant.step().mayTake().containsAll(grant.roles())) {
        faults.add(new Fault("/grants/" + i + "/roles", "“" + grant.step().label() + "”不能由这些角色办理"));
      }
    }
  }

  private static <T> void repeated(
      List<T> rows, Function<T, Object> key, String pointer, List<Fault> faults) {
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!seen.add(key.apply(rows.get(i)))) {
        faults.add(new Fault(pointer + i, "重复"));
      }
    }
  }
}
