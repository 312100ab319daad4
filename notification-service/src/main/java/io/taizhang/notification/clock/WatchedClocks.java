package io.taizhang.notification.clock;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.security.ReachTerms;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.ClockPhase;
import io.taizhang.chassis.time.ClockSnapshot;
import io.taizhang.chassis.time.ClockState;
import io.taizhang.chassis.time.Dues;
import io.taizhang.chassis.time.Timetable;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.chassis.web.ScopedQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The clocks heard of, whole, so that a change of the calendar can be tried out on them. */
@ApplicationScoped
public class WatchedClocks implements PanacheRepositoryBase<ClockReplica, UUID> {

  /** A department sees the clocks it has to meet, an officer those that name the officer. */
  private static final ReachTerms REACH =
      new ReachTerms(
          "this.addressee.department = :unit",
          "this.addressee.officer = :subject",
          ReachTerms.NOTHING);

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final EventJson json;
  private final ObjectMapper mapper;

  WatchedClocks(EventJson json, ObjectMapper mapper) {
    this.json = json;
    this.mapper = mapper;
  }

  /**
   * Keeps a snapshot if its revision is higher than what is known.
   *
   * @return the clock as it stands now, empty when the snapshot was no news
   */
  public Optional<WatchedClock> keep(
      ClockSnapshot clock, Subject subject, Addressee addressee, RegionPath region) {
    ClockReplica replica = findById(clock.clockId(), LockModeType.PESSIMISTIC_WRITE);
    if (replica != null && replica.revision >= clock.revision()) {
      return Optional.empty();
    }
    boolean fresh = replica == null;
    if (fresh) {
      replica = new ClockReplica();
      replica.clockId = clock.clockId();
    }
    replica.revision = clock.revision();
    replica.phase = clock.phase();
    replica.startedAt = clock.startedAt();
    replica.dueAt = clock.dueAt();
    replica.promised = clock.statutory() != null;
    replica.kind = clock.kind();
    replica.budgetAmount = clock.limit().amount() + extension(clock);
    replica.budgetUnit = clock.limit().unit();
    replica.stoppedAt = clock.phase() == ClockPhase.STOPPED ? stoppedAt(clock) : null;
    replica.regionPath = region.value();
    replica.subject = subject;
    replica.addressee = addressee;
    replica.snapshot = json.tree(clock).toString();
    if (fresh) {
      persist(replica);
    }
    return Optional.of(replica.watched());
  }

  /** A promise moves only with extensions that say so. */
  private static int extension(ClockSnapshot clock) {
    ClockState state = ClockState.of(clock.clockFacts());
    return clock.statutory() == null ? state.extraDays() : state.extraPromisedDays();
  }

  private static @Nullable Instant stoppedAt(ClockSnapshot clock) {
    return ClockState.of(clock.clockFacts()).stoppedAt();
  }

  /** The clock of that id, if it is within the scope. */
  public Optional<WatchedClock> seen(Scope scope, UUID id) {
    return ScopedQuery.within(scope, REACH).one(this, id).map(ClockReplica::watched);
  }

  /** The clock of that id, whoever asks. */
  public Optional<WatchedClock> clock(UUID id) {
    return findByIdOptional(id).map(ClockReplica::watched);
  }

  /** Whether the clock's snapshot says this, whoever asks. */
  boolean says(UUID id, String text) {
    return findByIdOptional(id).map(clock -> clock.snapshot.contains(text)).orElse(false);
  }

  /** Those of the clocks that are known, by id. */
  public Map<UUID, WatchedClock> clocks(Collection<UUID> ids) {
    return list("clockId in ?1", ids).stream()
        .map(ClockReplica::watched)
        .collect(Collectors.toMap(WatchedClock::clockId, clock -> clock));
  }

  /**
   * Those of the clocks that run and whose due date is the same by such a calendar, by id. Where it
   * is another the owner will tell.
   */
  public Map<UUID, WatchedClock> unmoved(Collection<UUID> ids, Almanac almanac) {
    return list("clockId in ?1 and phase = ?2", ids, ClockPhase.RUNNING).stream()
        .filter(clock -> unmoved(clock, almanac.in(clock.regionPath)))
        .map(ClockReplica::watched)
        .collect(Collectors.toMap(WatchedClock::clockId, clock -> clock));
  }

  /** The same, locked, in the order of their ids. */
  public List<WatchedClock> unmovedLocked(Collection<UUID> ids, Almanac almanac) {
    return find("clockId in ?1 and phase = ?2 order by clockId", ids, ClockPhase.RUNNING)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list()
        .stream()
        .filter(clock -> unmoved(clock, almanac.in(clock.regionPath)))
        .map(ClockReplica::watched)
        .toList();
  }

  private boolean unmoved(ClockReplica clock, Timetable timetable) {
    ClockSnapshot told = told(clock);
    List<ClockFact> facts = told.clockFacts();
    return ClockState.of(facts).startedAt() != null
        && Dues.of(facts, told.limit(), told.statutory(), timetable).due().at().equals(clock.dueAt);
  }

  private ClockSnapshot told(ClockReplica clock) {
    try {
      return mapper.readValue(clock.snapshot, ClockSnapshot.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored clock that cannot be read", e);
    }
  }

  /**
   * Running clocks of a subtree and kind in the order of their ids, locked; null asks for any.
   *
   * @param after the last of the batch before
   */
  public List<WatchedClock> running(
      RegionPath region,
      @Nullable String subjectType,
      @Nullable String kind,
      UUID after,
      int most) {
    ClockQuery query =
        ClockQuery.within(region, subjectType, kind).and("phase", ClockPhase.RUNNING).after(after);
    return find(query.text(), query.values())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .range(0, most - 1)
        .list()
        .stream()
        .map(ClockReplica::watched)
        .toList();
  }

  /** One page of the clocks of a subtree and kind that started before an instant. */
  public List<WatchedClock> startedBefore(
      RegionPath region,
      @Nullable String subjectType,
      @Nullable String kind,
      Instant end,
      PageRequest page) {
    ClockQuery query =
        ClockQuery.within(region, subjectType, kind)
            .startedBefore(end)
            .after(page.afterId().orElse(BEFORE_ALL));
    return find(query.text(), query.values()).range(0, page.fetch() - 1).list().stream()
        .map(ClockReplica::watched)
        .toList();
  }
}
