package io.taizhang.notification.clock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The supervision orders heard of: per clock the first whose card has not been taken back. */
@ApplicationScoped
public class OpenedOrders implements PanacheRepositoryBase<SupervisionOrder, UUID> {

  /** Keeps an order; false when the clock has one already that stands. */
  public boolean keep(OpenedOrder opened) {
    SupervisionOrder known = findById(opened.clockId());
    if (known != null && known.basisWithdrawnAt == null) {
      return false;
    }
    SupervisionOrder order = known == null ? new SupervisionOrder() : known;
    order.clockId = opened.clockId();
    order.orderId = opened.orderId();
    order.number = opened.number();
    order.revision = opened.revision();
    order.openedAt = opened.openedAt();
    order.answerDueAt = opened.answerDueAt();
    order.answeredAt = opened.answeredAt();
    order.basisWithdrawnAt = opened.basisWithdrawnAt();
    order.answerClockId = opened.answerClockId();
    order.regionPath = opened.regionPath();
    order.subject = opened.subject();
    order.addressee = opened.addressee();
    persist(order);
    return true;
  }

  /** The order on that clock. */
  public Optional<OpenedOrder> of(UUID clockId) {
    return findByIdOptional(clockId).map(SupervisionOrder::opened);
  }

  /** The orders on those clocks, by clock. */
  public Map<UUID, OpenedOrder> of(Collection<UUID> clockIds) {
    return list("clockId in ?1", clockIds).stream()
        .map(SupervisionOrder::opened)
        .collect(Collectors.toMap(OpenedOrder::clockId, order -> order));
  }

  /** Notes that the clock's order was answered; false when it is not known or was already. */
  public boolean answered(UUID clockId, String orderId, Instant at) {
    return update(
            "answeredAt = ?1 where clockId = ?2 and orderId = ?3 and answeredAt is null",
            at,
            clockId,
            orderId)
        > 0;
  }

  /** Notes that the order's card was taken back; false when it is not known or was already. */
  public boolean baseless(UUID clockId, String orderId, Instant at) {
    return update(
            "basisWithdrawnAt = ?1 where clockId = ?2 and orderId = ?3 and basisWithdrawnAt is null",
            at,
            clockId,
            orderId)
        > 0;
  }
}
