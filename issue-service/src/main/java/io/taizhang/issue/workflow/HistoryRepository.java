package io.taizhang.issue.workflow;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Caller;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class HistoryRepository implements PanacheRepositoryBase<HistoryLine, Long> {
  private static final Set<String> HANDLING =
      Set.of("CLOSE", "CLOSE_ON_THE_SPOT", "DRAFT_REPORT", "SIGN_REPORT", "REPORT_ASSIST");

  void append(
      Issue issue,
      Step step,
      @Nullable IssueState from,
      Caller caller,
      Instant at,
      @Nullable String note) {
    HistoryLine line = new HistoryLine();
    line.issueId = issue.id;
    line.step = step;
    line.from = from;
    line.to = issue.state;
    line.actor = caller.subject();
    line.actorName = caller.name();
    line.at = at;
    line.note = note;
    persist(line);
  }

  /** The subjects of those who took a step while a department had it, or closed it themselves. */
  Set<String> systemHandlers(UUID issueId) {
    return stream("issueId = ?1 and stepName in ?2", issueId, HANDLING)
        .map(line -> line.actor)
        .collect(Collectors.toSet());
  }

  List<HistoryLine> of(Issue issue) {
    return list("issueId = ?1 order by id", issue.id);
  }
}
