package io.taizhang.suite;

import io.taizhang.suite.Started.Stage;
import io.taizhang.suite.parts.Durability;
import io.taizhang.suite.parts.EmbeddedKafka;
import io.taizhang.suite.parts.EmbeddedPostgreSql;
import io.taizhang.suite.parts.OidcIssuer;
import io.taizhang.suite.parts.Topics;
import java.util.concurrent.CompletableFuture;

/**
 * The embedded parts that every service needs before it can start.
 *
 * @param kafka its bootstrap servers
 */
record Backbone(EmbeddedPostgreSql postgreSql, String kafka, OidcIssuer issuer) {

  static Backbone start(RunFolder folder, Started started, Starter starter) {
    var postgreSql = new CompletableFuture<EmbeddedPostgreSql>();
    var kafka = new CompletableFuture<EmbeddedKafka>();
    var issuer = new CompletableFuture<OidcIssuer>();
    starter.together(
        new Starter.Part(
            "postgresql",
            () -> postgreSql.complete(started.add(Stage.POSTGRESQL, startPostgreSql(folder)))),
        new Starter.Part(
            "kafka", () -> kafka.complete(started.add(Stage.KAFKA, startKafka(folder)))),
        new Starter.Part(
            "issuer", () -> issuer.complete(started.add(Stage.ISSUER, OidcIssuer.start()))));
    return new Backbone(postgreSql.join(), kafka.join().bootstrapServers(), issuer.join());
  }

  private static EmbeddedPostgreSql startPostgreSql(RunFolder folder) {
    return EmbeddedPostgreSql.start(
        folder.binaries(), folder.data("postgresql"), Durability.SYNCED, folder.log("postgresql"));
  }

  private static EmbeddedKafka startKafka(RunFolder folder) {
    var kafka = EmbeddedKafka.start(folder.data("kafka"));
    kafka.ensureTopics(Topics.names());
    return kafka;
  }
}
