package io.taizhang.bench.flowable;

import io.taizhang.bench.cases.PeerOutbox;
import java.sql.Connection;
import org.flowable.common.engine.impl.context.Context;
import org.flowable.common.engine.impl.db.DbSqlSession;
import org.flowable.engine.delegate.TaskListener;
import org.flowable.task.service.delegate.DelegateTask;

/** Tells of a stage that was left, in the engine's transaction. */
public final class Completed implements TaskListener {

  private static final long serialVersionUID = 1L;

  @Override
  public void notify(DelegateTask task) {
    PeerOutbox.tell(
        connection(), task.getProcessInstanceId(), "issue." + task.getTaskDefinitionKey());
  }

  static Connection connection() {
    return Context.getCommandContext()
        .getSession(DbSqlSession.class)
        .getSqlSession()
        .getConnection();
  }
}
