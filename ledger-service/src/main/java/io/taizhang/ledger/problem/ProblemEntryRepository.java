package io.taizhang.ledger.problem;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Problems' histories in the database, for whoever has been shown the problem. */
@ApplicationScoped
class ProblemEntryRepository implements PanacheRepositoryBase<ProblemEntry, UUID> {

  List<ProblemEntry> of(Problem problem) {
    return list("problemId = ?1 order by id", problem.id);
  }
}
