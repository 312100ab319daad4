package io.taizhang.notification.template;

import io.taizhang.chassis.web.Versioned;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of what is said.
 *
 * @param number counts the versions of this name from 1
 * @param data the names that it may use
 */
record TemplateView(
    UUID id,
    String name,
    int number,
    TemplateState state,
    Forms forms,
    Set<String> data,
    Instant draftedAt,
    @Nullable Instant publishedAt,
    long version)
    implements Versioned {

  static TemplateView of(NoticeTemplate template) {
    return new TemplateView(
        template.id,
        template.name.code(),
        template.number,
        template.state,
        template.forms(),
        template.name.names(),
        template.draftedAt,
        template.publishedAt,
        template.version);
  }
}
