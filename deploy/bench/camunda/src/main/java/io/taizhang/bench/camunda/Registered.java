package io.taizhang.bench.camunda;

import io.taizhang.bench.cases.PeerOutbox;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

/** Tells of a case that was begun, in the engine's transaction. */
public final class Registered implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    PeerOutbox.tell(Completed.connection(), execution.getProcessInstanceId(), "issue.registered");
  }
}
