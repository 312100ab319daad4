package io.taizhang.crash;

import io.taizhang.crash.Office.Thing;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Courses that things take; each is broken off where an answer is missing. */
final class Stories {
  private final Office office;
  private final Random random;

  Stories(Office office, Random random) {
    this.office = office;
    this.random = random;
  }

  void tell(int count) {
    for (int i = 0; i < count; i++) {
      if (random.nextBoolean()) {
        ofAProject();
      } else {
        ofAnIssue();
      }
    }
  }

  private void ofAProject() {
    Thing project = office.project();
    if (!project.acknowledged()) {
      return;
    }
    if (random.nextBoolean()) {
      office.assignOfficer(project);
    }
    office.problem(project);
    if (random.nextInt(4) == 0) {
      office.itemOfNobody(project);
    }
    follow(office.item(project), List.of(office::accept, this::perhapsAgain, office::grant));
  }

  /** A step taken twice: the second time it is refused. */
  private Thing perhapsAgain(Thing item) {
    if (random.nextInt(4) == 0) {
      office.accept(item);
    }
    return item;
  }

  private void ofAnIssue() {
    Thing trip = office.failedTrip();
    if (trip.acknowledged()) {
      follow(office.issue(trip), List.of(office::acceptIssue, office::close, office::feedBack));
    }
  }

  private void follow(Thing thing, List<UnaryOperator<Thing>> steps) {
    Thing last = thing;
    for (UnaryOperator<Thing> step : steps) {
      if (!last.acknowledged() || random.nextInt(5) == 0) {
        return;
      }
      last = step.apply(last);
    }
  }
}
