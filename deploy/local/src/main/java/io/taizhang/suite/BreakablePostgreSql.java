package io.taizhang.suite;

import io.taizhang.suite.parts.Durability;
import io.taizhang.suite.parts.EmbeddedPostgreSql;
import io.taizhang.suite.parts.FreePorts;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, every commit on the disk, on a port that stays the same. */
final class BreakablePostgreSql implements Breakable {
  private final int port = FreePorts.one();
  private final RunFolder folder;
  private @Nullable EmbeddedPostgreSql server;

  BreakablePostgreSql(RunFolder folder) {
    this.folder = folder;
  }

  @Override
  public void start() {
    server =
        EmbeddedPostgreSql.start(
            folder.binaries(),
            folder.data("postgresql"),
            Durability.SYNCED,
            folder.log("postgresql"),
            port);
  }

  EmbeddedPostgreSql server() {
    if (server == null) {
      throw new IllegalStateException("PostgreSQL does not run");
    }
    return server;
  }

  @Override
  public void kill() {
    server().kill();
    server = null;
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
      server = null;
    }
  }
}
