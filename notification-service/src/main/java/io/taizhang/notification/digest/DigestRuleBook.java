package io.taizhang.notification.digest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DigestRuleBook implements PanacheRepositoryBase<DigestRule, UUID> {

  List<DigestRule> within(RegionPath scope, PageRequest page) {
    return ScopedQuery.within(scope).list(this, page);
  }

  Optional<DigestRule> locked(RegionPath scope, UUID id) {
    return ScopedQuery.within(scope).locked(this, id);
  }

  List<DigestRule> systemEnabled() {
    return list("enabled = true order by regionPath desc, id");
  }

  DigestRule systemRule(UUID id) {
    return findById(id);
  }

  /** Whether a rule for a region below the rule's own speaks to the same audience there. */
  boolean nearer(DigestRule rule, String regionPath) {
    return systemEnabled().stream()
        .anyMatch(
            other ->
                other.rhythm == rule.rhythm
                    && other.audience == rule.audience
                    && other.regionPath.length() > rule.regionPath.length()
                    && regionPath.startsWith(other.regionPath));
  }
}
