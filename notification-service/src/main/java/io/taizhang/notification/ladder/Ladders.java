package io.taizhang.notification.ladder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.taizhang.notification.ladder.domain.Ladder;
import io.taizhang.notification.ladder.domain.LadderTimes;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.enterprise.context.ApplicationScoped;

/** The ladder in force. */
@ApplicationScoped
public class Ladders implements PanacheRepositoryBase<LadderRung, Rung> {

  private final LadderTimes times;

  Ladders(LadderTimes times) {
    this.times = times;
  }

  /** The ladder with its rungs as they stand in the database. */
  public Ladder current() {
    return new Ladder(listAll(Sort.by("position")).stream().map(LadderRung::rule).toList(), times);
  }
}
