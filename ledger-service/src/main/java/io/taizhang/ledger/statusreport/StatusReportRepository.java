package io.taizhang.ledger.statusreport;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reports in the database, of items found within a scope. */
@ApplicationScoped
class StatusReportRepository implements PanacheRepositoryBase<StatusReport, UUID> {

  Optional<StatusReport> systemOf(UUID item, String number) {
    return find("itemId = ?1 and number = ?2", item, number).firstResultOptional();
  }
}
