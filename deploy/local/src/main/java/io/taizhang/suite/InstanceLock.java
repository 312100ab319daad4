package io.taizhang.suite;

import io.taizhang.suite.parts.PartFailedException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Keeps a second instance of the same run from starting; the system frees it when we die. */
final class InstanceLock implements AutoCloseable {
  private final FileChannel channel;

  private InstanceLock(FileChannel channel) {
    this.channel = channel;
  }

  static InstanceLock take(RunFolder folder) {
    try {
      Files.createDirectories(folder.home());
      var channel =
          FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!locked(channel)) {
        channel.close();
        throw new PartFailedException(
            "另一个 %s 正在运行 / another `%s` is running".formatted(folder.run(), folder.run()));
      }
      return new InstanceLock(channel);
    } catch (IOException e) {
      throw new PartFailedException("cannot lock " + folder.lock(), e);
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new PartFailedException("cannot release the instance lock", e);
    }
  }
}
