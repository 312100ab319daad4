package io.taizhang.chassis.messaging.parked;

import io.quarkus.arc.All;
import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator can do about events that could not be applied. The caller's region is taken
 * from the token as it is: when the events that tell of regions are parked themselves, somebody
 * must still be able to set them going.
 */
@ApplicationScoped
public class ParkedEvents {

  private final ParkedStore store;
  private final ReDrive reDrive;
  private final ParkedTrail trail;
  private final EventJson json;
  private final List<EventConsumer> consumers;

  ParkedEvents(
      ParkedStore store,
      ReDrive reDrive,
      ParkedTrail trail,
      EventJson json,
      @All List<EventConsumer> consumers) {
    this.store = store;
    this.reDrive = reDrive;
    this.trail = trail;
    this.json = json;
    this.consumers = List.copyOf(consumers);
  }

  @Transactional
  Page<ParkedEventView> list(Caller caller, ParkedFilter filter, PageRequest page) {
    long after = page.afterNumber().orElse(0L);
    List<ParkedEvent> rows = store.list(region(caller), filter, after, page.fetch());
    return Page.of(rows, page, row -> Long.toString(row.id())).map(this::view);
  }

  @Transactional
  ParkedEventText get(Caller caller, long id) {
    ParkedEvent parked = store.one(region(caller), id).orElseThrow(() -> notThere(id));
    return new ParkedEventText(view(parked), parked.text(), parked.version());
  }

  ReDriveOutcome reDrive(Caller caller, ReDriveParkedEvents request) {
    EventConsumer consumer = consumer(request.consumer());
    String region = region(caller);
    ReDrive.Result result = reDrive.run(new ReDrive.Queue(caller, region, consumer, request.key()));
    return new ReDriveOutcome(
        result.applied(),
        store.remaining(region, consumer.name(), request.key()),
        result.obstacle().map(this::view).orElse(null));
  }

  @Transactional
  ParkedEventView discard(Caller caller, long id, IfMatch ifMatch, DiscardParkedEvent request) {
    ParkedEvent parked = store.oneLocked(region(caller), id).orElseThrow(() -> notThere(id));
    ifMatch.require(parked.version());
    store.remove(parked.id());
    trail.discarded(caller, parked, request.reason());
    return view(parked);
  }

  private EventConsumer consumer(String name) {
    return consumers.stream()
        .filter(consumer -> consumer.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                CommonProblem.INVALID.because(
                    "没有消费者 " + name, List.of(new FieldError("/consumer", "不是本服务的消费者"))));
  }

  private ParkedEventView view(ParkedEvent parked) {
    return ParkedEventView.of(parked, envelope(parked).orElse(null));
  }

  private Optional<Event> envelope(ParkedEvent parked) {
    try {
      return Optional.of(json.read(parked.text()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String region(Caller caller) {
    @Nullable String code = caller.regionCode();
    if (code == null) {
      throw CommonProblem.FORBIDDEN.because("令牌未载明所属区划");
    }
    return code;
  }

  private static RuntimeException notThere(long id) {
    return CommonProblem.NOT_FOUND.because("没有搁置的事件 " + id);
  }
}
