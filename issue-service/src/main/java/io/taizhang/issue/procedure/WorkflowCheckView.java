package io.taizhang.issue.procedure;

import io.taizhang.chassis.problem.FieldError;
import java.util.List;

/**
 * What a dry check found.
 *
 * @param publishable whether nothing was found
 */
public record WorkflowCheckView(boolean publishable, List<FieldError> faults) {
  static WorkflowCheckView of(List<FieldError> faults) {
    return new WorkflowCheckView(faults.isEmpty(), List.copyOf(faults));
  }
}
