package io.taizhang.chassis.attachment;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

/**
 * Keeps the bytes of files in step with the rows that tell of them: within a transaction, gone when
 * it is rolled back, removed only once it is committed.
 */
@ApplicationScoped
public class AttachedFiles {

  private final AttachmentStore store;
  private final AttachmentConfig config;
  private final UndoneFiles undone;

  AttachedFiles(AttachmentStore store, AttachmentConfig config, UndoneFiles undone) {
    this.store = store;
    this.config = config;
    this.undone = undone;
  }

  /**
   * Refuses one file too many.
   *
   * @param sizes of those that the thing has already, in bytes
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when there is no room for it
   */
  public void requireRoom(List<Long> sizes, CheckedFile more) {
    long bytes = sizes.stream().mapToLong(Long::longValue).sum();
    if (sizes.size() >= config.most() || bytes + more.size() > config.mostBytes()) {
      throw CommonProblem.INVALID.because(
          "附件过多",
          List.of(
              new FieldError(
                  "", "一件最多 %d 个附件，合计不超过 %d 字节".formatted(config.most(), config.mostBytes()))));
    }
  }

  /** Keeps a file under its row's id; in a transaction. */
  public void keep(UUID key, CheckedFile file) {
    undone.removeOnRollback(key);
    try {
      store.put(key, file.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException("attachment " + key + " cannot be kept", e);
    }
  }

  /** The bytes, to be closed by whoever reads them. */
  public InputStream open(UUID key) {
    try {
      return store.open(key);
    } catch (IOException e) {
      throw new UncheckedIOException("attachment " + key + " cannot be read", e);
    }
  }

  /** Forgets a file whose row goes; in a transaction, whose end decides. */
  public void removeOnCommit(UUID key) {
    undone.removeOnCommit(key);
  }
}
