package io.taizhang.ledger.listing;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/**
 * Has the database plan each query of this transaction for the very values that are asked for: how
 * rare a word or a late day is decides where a list starts, and a plan made for any value does not
 * know. One worker each: a list is short, and there are many callers.
 */
@ApplicationScoped
public class CustomPlans {

  private final Session entities;

  CustomPlans(Session entities) {
    this.entities = entities;
  }

  /** Until the transaction ends. */
  public void begin() {
    entities.doWork(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute(
                "set local plan_cache_mode = force_custom_plan;"
                    + " set local max_parallel_workers_per_gather = 0");
          }
        });
  }
}
