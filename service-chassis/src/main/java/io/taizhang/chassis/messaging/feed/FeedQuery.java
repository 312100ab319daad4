package io.taizhang.chassis.messaging.feed;

import io.taizhang.chassis.security.RegionPath;
import java.util.List;

/**
 * What is looked for in the log.
 *
 * @param after the position to go on after
 * @param limit events at most
 * @param types event types; none stands for all
 * @param scope the subtree whose events the caller may see
 */
record FeedQuery(long after, int limit, List<String> types, RegionPath scope) {

  FeedQuery after(long position) {
    return new FeedQuery(position, limit, types, scope);
  }
}
