package io.taizhang.notification.intent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import io.taizhang.notification.ladder.domain.Rung;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rungs that have fired. */
@ApplicationScoped
public class Intents implements PanacheRepositoryBase<Intent, UUID> {

  private static final List<Rung> CARDS = Arrays.stream(Rung.values()).filter(Rung::card).toList();
  private static final Set<Rung> ORDERS = EnumSet.of(Rung.SUPERVISION_ORDER, Rung.CIRCULAR);
  private static final String SETTLE =
      """
      update intent set told = made.told, skip_reason = made.reason
        from unnest(?::uuid[], ?::integer[], ?::text[]) as made (id, told, reason)
       where intent.id = made.id
      """;

  private final DataSource dataSource;

  Intents(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** The rungs of a clock that have fired under any revision and were not taken back. */
  public Set<Rung> firedRungs(UUID clockId) {
    return list("clockId = ?1 and withdrawnAt is null", clockId).stream()
        .map(intent -> intent.rung)
        .collect(Collectors.toSet());
  }

  /** Those of the clocks of which a card stands. */
  public List<UUID> carded(Collection<UUID> clockIds) {
    return getEntityManager()
        .createQuery(
            "select distinct i.clockId from Intent i"
                + " where i.clockId in ?1 and i.rung in ?2 and i.withdrawnAt is null",
            UUID.class)
        .setParameter(1, clockIds)
        .setParameter(2, CARDS)
        .getResultList();
  }

  /** The cards of a clock that have fired and stand. */
  public List<StandingCard> cards(UUID clockId) {
    return list("clockId = ?1 and rung in ?2 and withdrawnAt is null", clockId, CARDS).stream()
        .map(intent -> new StandingCard(intent.id, intent.rung, intent.revision, intent.firedAt))
        .toList();
  }

  /** Notes that a card no longer holds. */
  public void withdraw(UUID id, long revision, Instant at) {
    update("withdrawnAt = ?1, withdrawnRevision = ?2 where id = ?3", at, revision, id);
  }

  /** Notes that what was said of a clock's order no longer holds. */
  public void withdrawOrders(UUID clockId, Instant at) {
    update(
        "withdrawnAt = ?1 where clockId = ?2 and rung in ?3 and withdrawnAt is null",
        at,
        clockId,
        ORDERS);
  }

  List<Intent> within(RegionPath scope, IntentFilter filter, PageRequest page) {
    return filter.over(ScopedQuery.within(scope)).newest(this, page);
  }

  Optional<Intent> within(RegionPath scope, UUID id) {
    return ScopedQuery.within(scope).one(this, id);
  }

  /** Those of clocks that fired within a stretch of time, by clock. */
  public List<PastIntent> past(Collection<UUID> clockIds, Instant from, Instant to) {
    return list(
            "clockId in ?1 and firedAt >= ?2 and firedAt < ?3 order by clockId, firedAt, id",
            clockIds,
            from,
            to)
        .stream()
        .map(one -> new PastIntent(one.clockId, one.rung, one.firedAt, one.told, one.skipReason))
        .toList();
  }

  /** Notes how many were told of each, or why nobody was, in one statement. */
  void settle(Collection<Verdict> verdicts) {
    List<Verdict> news =
        verdicts.stream()
            .filter(one -> one.skipped() != null || !one.recipients().isEmpty())
            .toList();
    if (news.isEmpty()) {
      return;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement settle = connection.prepareStatement(SETTLE)) {
      settle.setArray(
          1, connection.createArrayOf("uuid", each(news, one -> one.fired().intentId())));
      settle.setArray(
          2, connection.createArrayOf("integer", each(news, one -> one.recipients().size())));
      settle.setArray(3, connection.createArrayOf("text", each(news, Verdict::skipped)));
      settle.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the intents could not be settled", e);
    }
  }

  private static @Nullable Object[] each(
      List<Verdict> verdicts, Function<Verdict, @Nullable Object> value) {
    return verdicts.stream().map(value).toArray();
  }
}
