package io.taizhang.chassis.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.transaction.RollbackException;
import jakarta.ws.rs.ext.Provider;

/** A commit that the database refused: see {@link DatabaseFailure}. */
@Provider
@Priority(1)
public final class RollbackMapper extends ExceptionMapperBase<RollbackException> {

  @Override
  protected HttpProblem toProblem(RollbackException exception) {
    return DatabaseFailure.problem(exception);
  }
}
