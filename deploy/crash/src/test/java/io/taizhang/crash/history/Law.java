package io.taizhang.crash.history;

import java.util.stream.Stream;

/** Something that must hold of every history. */
interface Law {

  /** What breaks it, in words; nothing when it holds. */
  Stream<String> broken(History history);
}
