package io.taizhang.issue.workflow;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.Caller;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class HistoryRepository implements PanacheRepositoryBase<HistoryLine, Long> {

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

  List<HistoryLine> of(Issue issue) {
    return list("issueId = ?1 order by id", issue.id);
  }
}
