package io.taizhang.issue.workflow;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** For how long notification-service may keep where a person is told, in days. */
@ConfigMapping(prefix = "taizhang.shared-contact")
interface SharedContactConfig {

  /** From the acceptance, while the issue is open. */
  @WithDefault("365")
  int keepOpenDays();

  /** From the feedback: until the notice of it has surely gone. */
  @WithDefault("30")
  int keepAfterFeedbackDays();
}
