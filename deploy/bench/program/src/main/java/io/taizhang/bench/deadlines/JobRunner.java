package io.taizhang.bench.deadlines;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jobrunr.configuration.JobRunr;
import org.jobrunr.scheduling.JobScheduler;
import org.jobrunr.server.BackgroundJobServerConfiguration;
import org.jobrunr.storage.sql.postgres.PostgresStorageProvider;

/** JobRunr with its shortest poll; what is due already is enqueued, what is to come scheduled. */
final class JobRunner implements Peer {

  private static final int POLL_SECONDS = 5;
  private static final int AT_A_TIME = 5_000;

  /** Its jobs are made by it and know nobody else. */
  private static volatile Log fired = new Log();

  private final Server server;
  private final HikariDataSource pool;
  private final PostgresStorageProvider storage;
  private final JobScheduler scheduler;

  JobRunner(Server server) {
    this.server = server;
    this.pool = server.pool();
    forget();
    this.storage = new PostgresStorageProvider(pool);
    this.scheduler = JobRunr.configure().useStorageProvider(storage).initialize().getJobScheduler();
  }

  private static void forget() {
    fired = new Log();
  }

  @Override
  public String name() {
    return "JobRunr";
  }

  @Override
  public void fill(Instant first, Duration apart, int count) {
    if (apart.isZero()) {
      for (int done = 0; done < count; done += AT_A_TIME) {
        long due = first.toEpochMilli();
        scheduler.enqueue(
            IntStream.range(done, Math.min(count, done + AT_A_TIME)).boxed(),
            number -> Work.fire(due, number));
      }
      return;
    }
    for (int number = 0; number < count; number++) {
      Instant due = first.plus(apart.multipliedBy(number));
      long millis = due.toEpochMilli();
      int which = number;
      scheduler.schedule(due, () -> Work.fire(millis, which));
    }
  }

  @Override
  public void start() {
    JobRunr.configure()
        .useStorageProvider(storage)
        .useBackgroundJobServer(
            BackgroundJobServerConfiguration.usingStandardBackgroundJobServerConfiguration()
                .andWorkerCount(Server.WORKERS)
                .andPollInterval(Duration.ofSeconds(POLL_SECONDS)))
        .initialize();
  }

  @Override
  public Log log() {
    return fired;
  }

  @Override
  public void close() throws SQLException {
    JobRunr.destroy();
    pool.close();
    server.run("truncate jobrunr_jobs cascade");
  }

  /** What each job does: it is counted. Public, since JobRunr looks it up by name. */
  public static final class Work {
    private Work() {}

    /** Is called for each. */
    public static void fire(long due, int number) {
      fired.fired(Instant.ofEpochMilli(due), Instant.now());
    }
  }
}
