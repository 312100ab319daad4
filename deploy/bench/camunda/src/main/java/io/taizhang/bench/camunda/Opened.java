package io.taizhang.bench.camunda;

import io.taizhang.bench.cases.OpenTask;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Lets the worker know its case's next task. */
public final class Opened implements TaskListener {

  @Override
  public void notify(DelegateTask task) {
    OpenTask.opened(task.getId());
  }
}
