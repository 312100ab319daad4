package io.taizhang.issue.workflow;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.taizhang.chassis.web.Versioned;
import io.taizhang.chassis.web.idempotency.ShownOnce;
import java.util.UUID;

/**
 * A registered issue and its receipt.
 *
 * @param queryCode the unguessable half of the receipt; shown here and never again
 */
public record IssueRegistration(@JsonUnwrapped IssueView issue, String queryCode)
    implements Versioned, ShownOnce {

  UUID id() {
    return issue.id();
  }

  @Override
  public long version() {
    return issue.version();
  }

  @Override
  public Object afterwards() {
    return issue;
  }

  @Override
  public String toString() {
    return "IssueRegistration[" + issue.number() + ", ***]";
  }
}
