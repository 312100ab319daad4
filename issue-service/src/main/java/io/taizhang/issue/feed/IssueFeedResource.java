package io.taizhang.issue.feed;

import io.taizhang.chassis.messaging.feed.Feed;
import io.taizhang.chassis.messaging.feed.FeedResource;
import io.taizhang.chassis.security.CurrentCaller;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/issue/events")
@Tag(name = "事件")
class IssueFeedResource extends FeedResource {

  IssueFeedResource(Feed feed, CurrentCaller caller) {
    super(feed, caller);
  }
}
