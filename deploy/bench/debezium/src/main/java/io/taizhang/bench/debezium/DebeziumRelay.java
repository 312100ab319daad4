package io.taizhang.bench.debezium;

import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.connect.source.SourceRecord;

/** One run of the engine, from its first look at the slot to its end. */
final class DebeziumRelay implements AutoCloseable {

  private final DebeziumEngine<RecordChangeEvent<SourceRecord>> engine;
  private final ExecutorService worker = Executors.newSingleThreadExecutor();
  private final KafkaSink sink;

  private DebeziumRelay(DebeziumEngine<RecordChangeEvent<SourceRecord>> engine, KafkaSink sink) {
    this.engine = engine;
    this.sink = sink;
  }

  /** Starts and returns when the engine polls. */
  static DebeziumRelay start(Properties settings, String broker)
      throws IOException, InterruptedException {
    Files.deleteIfExists(Path.of(settings.getProperty("offset.storage.file.filename")));
    CountDownLatch polling = new CountDownLatch(1);
    KafkaSink sink = new KafkaSink(broker);
    DebeziumRelay relay =
        new DebeziumRelay(
            DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
                .using(settings)
                .using(
                    new DebeziumEngine.ConnectorCallback() {
                      @Override
                      public void pollingStarted() {
                        polling.countDown();
                      }
                    })
                .using((_, message, _) -> System.err.println(message))
                .notifying(sink)
                .build(),
            sink);
    relay.worker.execute(relay.engine);
    polling.await();
    return relay;
  }

  @Override
  public void close() throws IOException {
    engine.close();
    worker.close();
    sink.close();
  }
}
