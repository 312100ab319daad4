package io.taizhang.ledger.imports;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

/** The work on each kind of rows. */
@ApplicationScoped
class RowWorks {

  private final Instance<RowWork> all;

  RowWorks(@Any Instance<RowWork> all) {
    this.all = all;
  }

  RowWork of(ImportKind kind) {
    return all.stream().filter(work -> work.kind() == kind).findFirst().orElseThrow();
  }

  /**
   * The same, for somebody who may do by hand what merging would do.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 403 for everybody else
   */
  RowWork of(ImportKind kind, Caller caller) {
    RowWork work = of(kind);
    if (!caller.isAny(work.roles().toArray(String[]::new))) {
      throw CommonProblem.FORBIDDEN.because("您不能登记" + kind.label() + "，也就不能导入");
    }
    return work;
  }
}
