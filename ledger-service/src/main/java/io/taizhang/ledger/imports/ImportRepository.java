package io.taizhang.ledger.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Imports in the database. A list is seen by whoever handed it in: it holds what only they sent.
 */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<ImportJob, UUID> {

  private static final String OF_WORKING =
      "state = ImportState.CHECKING or state = ImportState.ASSERTING"
          + " or state = ImportState.MERGING";
  private static final int SKIP_LOCKED = -2;

  Optional<ImportJob> find(RegionPath region, Caller caller, UUID id) {
    return own(region, caller).one(this, id);
  }

  Optional<ImportJob> lock(RegionPath region, Caller caller, UUID id) {
    return own(region, caller).locked(this, id);
  }

  List<ImportJob> list(RegionPath region, Caller caller, PageRequest page) {
    return own(region, caller).newest(this, page);
  }

  /** The oldest that waits for the worker and that no other replica has in hand, locked. */
  Optional<ImportJob> systemClaim() {
    return find(OF_WORKING + " order by id")
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .withHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
        .page(0, 1)
        .firstResultOptional();
  }

  boolean systemWaiting() {
    return count(OF_WORKING) > 0;
  }

  private static ScopedQuery own(RegionPath region, Caller caller) {
    return ScopedQuery.within(region)
        .and(new Condition("this.actor.subject = :importer").with("importer", caller.subject()));
  }
}
