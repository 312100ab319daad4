package io.taizhang.bench.flowable;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.taizhang.bench.cases.CaseFacts;
import io.taizhang.bench.cases.CaseOrders;
import io.taizhang.bench.cases.OpenTask;
import io.taizhang.bench.cases.PeerOutbox;
import java.util.Map;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.TaskService;

/**
 * Flowable embedded, its executor of timers running, history at the level of an audit; the rest as
 * it comes. Arguments: the database's address, user and password, and how many connections.
 */
public final class Main {

  private Main() {}

  /** Reads orders until the input ends. */
  public static void main(String[] arguments) throws Exception {
    HikariConfig pool = new HikariConfig();
    pool.setJdbcUrl(arguments[0]);
    pool.setUsername(arguments[1]);
    pool.setPassword(arguments[2]);
    pool.setMaximumPoolSize(Integer.parseInt(arguments[3]));
    try (HikariDataSource database = new HikariDataSource(pool)) {
      PeerOutbox.create(database);
      ProcessEngine engine = engine(database);
      engine
          .getRepositoryService()
          .createDeployment()
          .addClasspathResource("issue.bpmn20.xml")
          .deploy();
      CaseOrders.obey(number -> lead(engine, number));
      engine.close();
    }
  }

  private static ProcessEngine engine(HikariDataSource database) {
    return ProcessEngineConfiguration.createStandaloneProcessEngineConfiguration()
        .setDataSource(database)
        .setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE)
        .setHistoryLevel(HistoryLevel.AUDIT)
        .setAsyncExecutorActivate(true)
        .buildProcessEngine();
  }

  private static void lead(ProcessEngine engine, int number) {
    engine
        .getRuntimeService()
        .startProcessInstanceByKey("issue", "BENCH-" + number, CaseFacts.registered(number));
    TaskService tasks = engine.getTaskService();
    for (Map<String, Object> stage : CaseFacts.STAGES) {
      tasks.complete(OpenTask.id(), stage);
    }
  }
}
