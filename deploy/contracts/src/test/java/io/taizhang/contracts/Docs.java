package io.taizhang.contracts;

import java.nio.file.Path;

/** Where the committed contracts stand. */
final class Docs {

  static final Path CONTRACTS = Path.of("..", "..", "docs", "contracts");

  private Docs() {}
}
