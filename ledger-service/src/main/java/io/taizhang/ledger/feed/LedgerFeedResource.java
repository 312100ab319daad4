package io.taizhang.ledger.feed;

import io.taizhang.chassis.messaging.feed.Feed;
import io.taizhang.chassis.messaging.feed.FeedResource;
import io.taizhang.chassis.security.CurrentCaller;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/ledger/events")
@Tag(name = "事件")
class LedgerFeedResource extends FeedResource {

  LedgerFeedResource(Feed feed, CurrentCaller caller) {
    super(feed, caller);
  }
}
