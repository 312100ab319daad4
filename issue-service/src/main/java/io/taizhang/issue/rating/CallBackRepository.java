package io.taizhang.issue.rating;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class CallBackRepository implements PanacheRepositoryBase<IssueCallBack, Long> {

  List<IssueCallBack> of(IssueRating rating) {
    return list("ratingId = ?1 order by id", rating.id);
  }
}
