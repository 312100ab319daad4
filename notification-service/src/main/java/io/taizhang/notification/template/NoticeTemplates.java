package io.taizhang.notification.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class NoticeTemplates implements PanacheRepositoryBase<NoticeTemplate, UUID> {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  Optional<NoticeTemplate> published(TemplateName name) {
    return find("name = ?1 and state = ?2", name, TemplateState.PUBLISHED).firstResultOptional();
  }

  int last(TemplateName name) {
    return find("name = ?1 order by number desc", name).range(0, 0).stream()
        .map(template -> template.number)
        .findFirst()
        .orElse(0);
  }

  List<NoticeTemplate> page(@Nullable TemplateName name, PageRequest page) {
    UUID after = page.afterId().orElse(BEFORE_ALL);
    return (name == null
            ? find("id > ?1 order by id", after)
            : find("name = ?1 and id > ?2 order by id", name, after))
        .range(0, page.fetch() - 1)
        .list();
  }

  Optional<NoticeTemplate> one(UUID id) {
    return find("id", id).firstResultOptional();
  }

  Optional<NoticeTemplate> locked(UUID id) {
    return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }
}
