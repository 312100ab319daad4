package io.taizhang.chassis.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Settings of what a service takes. */
@ConfigMapping(prefix = "taizhang.attachments")
interface AttachmentConfig {

  /** Where {@link FolderStore} keeps the bytes; nowhere else are they. */
  @WithDefault("/var/lib/taizhang/attachments")
  Path folder();

  /** How many one thing may have. */
  @WithDefault("20")
  int most();

  /** How many bytes those of one thing may have together. */
  @WithDefault("52428800")
  long mostBytes();
}
