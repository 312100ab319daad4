package io.taizhang.chassis.worker;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A service one of whose workers has died wants a restart. */
@Liveness
@ApplicationScoped
class WorkersAlive implements HealthCheck {

  private final Workers workers;

  WorkersAlive(Workers workers) {
    this.workers = workers;
  }

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("workers").status(workers.dead().isEmpty());
    workers.dead().forEach(name -> answer.withData(name, "dead"));
    return answer.build();
  }
}
