package io.taizhang.bench.camunda;

import io.taizhang.bench.cases.PeerOutbox;
import java.sql.Connection;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;

/** Tells of a stage that was left, in the engine's transaction. */
public final class Completed implements TaskListener {

  @Override
  public void notify(DelegateTask task) {
    PeerOutbox.tell(
        connection(), task.getProcessInstanceId(), "issue." + task.getTaskDefinitionKey());
  }

  static Connection connection() {
    return Context.getCommandContext().getDbSqlSession().getSqlSession().getConnection();
  }
}
