package io.taizhang.notification.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How far each period of each rule has come; any number of replicas, one at a time per round. */
@ApplicationScoped
class Rounds {

  private static final String BEGIN =
      """
      insert into digest_round (rule_id, period, after_subject) values (?1, ?2, '')
      on conflict do nothing
      """;

  private static final String LOCK =
      """
      select after_subject from digest_round
       where rule_id = ?1 and period = ?2 and finished_at is null
         for update skip locked
      """;

  private static final String MAKE =
      """
      insert into digest (id, rule_id, period, subject, made_at)
      values (?1, ?2, ?3, ?4, ?5)
      on conflict do nothing
      """;

  private final EntityManager database;

  Rounds(EntityManager database) {
    this.database = database;
  }

  /** The subject after which to go on; empty when the round is done or somebody else is at it. */
  Optional<String> take(UUID rule, LocalDate period) {
    database.createNativeQuery(BEGIN).setParameter(1, rule).setParameter(2, period).executeUpdate();
    List<?> rows =
        database
            .createNativeQuery(LOCK, String.class)
            .setParameter(1, rule)
            .setParameter(2, period)
            .getResultList();
    return rows.stream().findFirst().map(String.class::cast);
  }

  boolean finished(UUID rule, LocalDate period) {
    Object count =
        database
            .createNativeQuery(
                "select count(*) from digest_round"
                    + " where rule_id = ?1 and period = ?2 and finished_at is not null")
            .setParameter(1, rule)
            .setParameter(2, period)
            .getSingleResult();
    return ((Number) count).longValue() > 0;
  }

  void advance(UUID rule, LocalDate period, String after) {
    database
        .createNativeQuery(
            "update digest_round set after_subject = ?3 where rule_id = ?1 and period = ?2")
        .setParameter(1, rule)
        .setParameter(2, period)
        .setParameter(3, after)
        .executeUpdate();
  }

  void finish(UUID rule, LocalDate period, Instant at) {
    database
        .createNativeQuery(
            "update digest_round set finished_at = ?3 where rule_id = ?1 and period = ?2")
        .setParameter(1, rule)
        .setParameter(2, period)
        .setParameter(3, at)
        .executeUpdate();
  }

  /** True when there was no digest of this rule and period for the subject yet. */
  boolean make(UUID id, UUID rule, LocalDate period, String subject, Instant at) {
    return database
            .createNativeQuery(MAKE)
            .setParameter(1, id)
            .setParameter(2, rule)
            .setParameter(3, period)
            .setParameter(4, subject)
            .setParameter(5, at)
            .executeUpdate()
        > 0;
  }

  void told(UUID id, UUID message) {
    database
        .createNativeQuery("update digest set message_id = ?2 where id = ?1")
        .setParameter(1, id)
        .setParameter(2, message)
        .executeUpdate();
  }
}
