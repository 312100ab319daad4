package io.taizhang.bench.flowable;

import io.taizhang.bench.cases.PeerOutbox;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.ExecutionListener;

/** Tells of a case that was begun, in the engine's transaction. */
public final class Registered implements ExecutionListener {

  private static final long serialVersionUID = 1L;

  @Override
  public void notify(DelegateExecution execution) {
    PeerOutbox.tell(Completed.connection(), execution.getProcessInstanceId(), "issue.registered");
  }
}
