package io.taizhang.chassis.messaging.feed;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scopes;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The service's public events in the order of their positions. Whoever asks again with the {@code
 * next} of the last answer sees every event of the own region subtree once.
 */
@ApplicationScoped
public class Feed {

  private final FeedStore store;
  private final WaitingRoom room;
  private final Scopes scopes;
  private final FeedConfig config;

  Feed(FeedStore store, WaitingRoom room, Scopes scopes, FeedConfig config) {
    this.store = store;
    this.room = room;
    this.scopes = scopes;
    this.config = config;
  }

  /**
   * Reads on after a position; when nothing is there, waits for it in real time.
   *
   * @param types event types; none stands for all
   * @throws HttpProblem 410 when events after the position have been removed
   */
  public FeedPage read(
      Caller caller, long after, int limit, Duration patience, List<String> types) {
    FeedQuery query = new FeedQuery(after, limit, types, scopes.region(caller));
    FeedPage page = look(query);
    if (!page.events().isEmpty() || !patience.isPositive()) {
      return page;
    }
    AtomicLong reached = new AtomicLong(page.next());
    return room.wait(
        patience,
        () -> {
          FeedPage next = look(query.after(reached.get()));
          reached.set(next.next());
          return next;
        });
  }

  /** The log's last position. */
  public long head() {
    try {
      return store.head();
    } catch (SQLException e) {
      throw new IllegalStateException("the event log could not be read", e);
    }
  }

  /** Whether nobody waits any more, because the service stops. */
  public boolean closed() {
    return room.closed();
  }

  private FeedPage look(FeedQuery query) {
    FeedStore.Slice slice = store.slice(query, config.window());
    if (query.after() < slice.earliest() - 1) {
      throw gone(slice.earliest());
    }
    return new FeedPage(slice.events(), next(query, slice), slice.head());
  }

  private long next(FeedQuery query, FeedStore.Slice slice) {
    if (slice.events().size() == query.limit()) {
      return slice.events().getLast().position();
    }
    long looked = Math.min(FeedStore.end(query.after(), config.window()), slice.head());
    return Math.max(query.after(), looked);
  }

  private static HttpProblem gone(long earliest) {
    String detail = "位置 %d 之前的事件已清理，请从 after=%d 读起".formatted(earliest, earliest - 1);
    return HttpProblem.builder(CommonProblem.GONE.because(detail))
        .with("earliest", earliest)
        .build();
  }
}
