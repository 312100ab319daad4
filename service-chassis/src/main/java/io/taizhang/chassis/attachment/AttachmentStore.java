package io.taizhang.chassis.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Where the bytes of attachments are. A key is written once and never changed. */
public interface AttachmentStore {

  /** Keeps the bytes; they are all there or not at all. */
  void put(UUID key, InputStream bytes) throws IOException;

  /** The bytes, to be closed by whoever reads them. */
  InputStream open(UUID key) throws IOException;

  /** Forgets the bytes; it is no fault when there are none. */
  void remove(UUID key) throws IOException;
}
