package io.taizhang.bench.outbox;

import io.taizhang.bench.measure.Child;
import io.taizhang.bench.measure.Home;
import java.io.IOException;
import java.util.List;

/** Debezium's embedded engine with its outbox router, set for low latency. */
final class Debezium {

  private Debezium() {}

  static Child start(Home home, BenchParts parts) throws IOException, InterruptedException {
    return Child.ready(
        home.work().resolve("debezium.log"),
        home.main(
            "deploy/bench/debezium",
            "io.taizhang.bench.debezium.Main",
            List.of(
                "broker=" + parts.kafka().bootstrapServers(),
                "name=bench",
                "connector.class=io.debezium.connector.postgresql.PostgresConnector",
                "offset.storage=org.apache.kafka.connect.storage.FileOffsetBackingStore",
                "offset.storage.file.filename=" + home.work().resolve("debezium.offsets"),
                "offset.flush.interval.ms=1000",
                "topic.prefix=bench",
                "database.hostname=127.0.0.1",
                "database.port=" + parts.postgreSql().port(),
                "database.user=postgres",
                "database.password=postgres",
                "database.dbname=bench",
                "plugin.name=pgoutput",
                "slot.name=bench",
                "publication.name=bench",
                "publication.autocreate.mode=disabled",
                "snapshot.mode=no_data",
                "table.include.list=public.outbox",
                "skipped.operations=u,d,t",
                "tombstones.on.delete=false",
                "poll.interval.ms=" + Integer.getInteger("bench.debezium.poll", 5),
                "transforms=outbox",
                "transforms.outbox.type=io.debezium.transforms.outbox.EventRouter",
                "transforms.outbox.table.field.event.id=event_id",
                "transforms.outbox.table.field.event.key=stream_key",
                "transforms.outbox.table.field.event.payload=payload",
                "transforms.outbox.route.by.field=topic",
                "transforms.outbox.route.topic.replacement=${routedByValue}")));
  }
}
