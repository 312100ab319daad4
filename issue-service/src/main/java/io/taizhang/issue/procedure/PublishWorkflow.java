package io.taizhang.issue.procedure;

import io.taizhang.issue.domain.Workflow;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A new version of a region's workflow.
 *
 * @param source the document it rests on
 * @param validFrom issues registered from this business date on begin with it; not before today
 */
public record PublishWorkflow(
    @NotBlank @Size(max = 12) String regionCode,
    @NotBlank @Size(max = 100) String name,
    @NotBlank @Size(max = 200) String source,
    @NotNull LocalDate validFrom,
    @NotNull @Valid WorkflowRules rules) {

  Workflow workflow() {
    return rules.workflow();
  }
}
