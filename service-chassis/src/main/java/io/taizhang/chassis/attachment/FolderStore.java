package io.taizhang.chassis.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A folder, one file for each key under 256 folders by the key's last byte. What is not yet whole
 * has another name. Several instances of the service share the folder.
 */
@ApplicationScoped
class FolderStore implements AttachmentStore {

  private static final int LAST_BYTE = 2;

  private final AttachmentConfig config;

  FolderStore(AttachmentConfig config) {
    this.config = config;
  }

  @Override
  public void put(UUID key, InputStream bytes) throws IOException {
    Path file = file(key);
    Path parent = config.folder().resolve(shelf(key));
    Files.createDirectories(parent);
    Path part = Files.createTempFile(parent, "part-", "");
    try {
      Files.copy(bytes, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  @Override
  public InputStream open(UUID key) throws IOException {
    return Files.newInputStream(file(key));
  }

  @Override
  public void remove(UUID key) throws IOException {
    Files.deleteIfExists(file(key));
  }

  private Path file(UUID key) {
    return config.folder().resolve(shelf(key)).resolve(key.toString());
  }

  private static String shelf(UUID key) {
    String text = key.toString();
    return text.substring(text.length() - LAST_BYTE);
  }
}
