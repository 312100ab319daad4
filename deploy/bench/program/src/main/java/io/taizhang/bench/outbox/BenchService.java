package io.taizhang.bench.outbox;

import io.taizhang.bench.measure.Child;
import io.taizhang.bench.measure.Home;
import java.io.IOException;
import java.util.List;

/** The service on the chassis, as packaged. */
final class BenchService {

  /** Short, so that the relay soon learns when it is held or released. */
  private static final String LEASE = "1s";

  private BenchService() {}

  static Child start(Home home, BenchParts parts, String topic)
      throws IOException, InterruptedException {
    return Child.ready(
        home.work().resolve("service.log"),
        home.quarkus(
            "deploy/bench/service",
            List.of(
                "quarkus.profile=local",
                "quarkus.management.host=127.0.0.1",
                "quarkus.management.port=0",
                "quarkus.datasource.jdbc.url=" + parts.database().jdbcUrl(),
                "quarkus.datasource.username=" + parts.database().username(),
                "quarkus.datasource.password=" + parts.database().password(),
                "kafka.bootstrap.servers=" + parts.kafka().bootstrapServers(),
                "taizhang.outbox.lease=" + LEASE,
                "taizhang.outbox.topic=" + topic)));
  }
}
