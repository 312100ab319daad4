package io.taizhang.notification.clock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The supervision orders heard of: at most one red one per clock, the first. */
@ApplicationScoped
public class OpenedOrders implements PanacheRepositoryBase<SupervisionOrder, UUID> {

  /** Keeps an order; false when the clock has one already. */
  public boolean keep(OpenedOrder opened) {
    if (findById(opened.clockId()) != null) {
      return false;
    }
    SupervisionOrder order = new SupervisionOrder();
    order.clockId = opened.clockId();
    order.orderId = opened.orderId();
    order.number = opened.number();
    order.revision = opened.revision();
    order.openedAt = opened.openedAt();
    order.answerDueAt = opened.answerDueAt();
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
}
