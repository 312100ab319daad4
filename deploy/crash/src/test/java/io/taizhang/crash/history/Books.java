package io.taizhang.crash.history;

import java.util.List;
import java.util.Map;

/**
 * What a service's database says about its messaging after all has settled.
 *
 * @param log the event log by position
 * @param feed position and event id of each event that the feed gives, in its order
 * @param lastPosition the last position given out
 * @param waiting events still in the outbox
 * @param parked events that could not be applied
 * @param counters the last sequence given out, by key
 */
public record Books(
    String service,
    List<Logged> log,
    List<String> feed,
    long lastPosition,
    long waiting,
    long parked,
    Map<String, Long> counters) {}
