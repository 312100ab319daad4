package io.taizhang.chassis.sample;

import io.taizhang.chassis.messaging.feed.Feed;
import io.taizhang.chassis.messaging.feed.FeedResource;
import io.taizhang.chassis.security.CurrentCaller;
import jakarta.ws.rs.Path;

/** The sample service's feed. */
@Path("/api/v1/ledger/events")
class SampleFeedResource extends FeedResource {

  SampleFeedResource(Feed feed, CurrentCaller caller) {
    super(feed, caller);
  }
}
