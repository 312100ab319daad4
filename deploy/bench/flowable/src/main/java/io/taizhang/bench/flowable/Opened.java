package io.taizhang.bench.flowable;

import io.taizhang.bench.cases.OpenTask;
import org.flowable.engine.delegate.TaskListener;
import org.flowable.task.service.delegate.DelegateTask;

/** Lets the worker know its case's next task. */
public final class Opened implements TaskListener {

  private static final long serialVersionUID = 1L;

  @Override
  public void notify(DelegateTask task) {
    OpenTask.opened(task.getId());
  }
}
