package io.taizhang.notification.feed;

import io.taizhang.chassis.messaging.feed.Feed;
import io.taizhang.chassis.messaging.feed.FeedResource;
import io.taizhang.chassis.security.CurrentCaller;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/notification/events")
@Tag(name = "事件")
class NotificationFeedResource extends FeedResource {

  NotificationFeedResource(Feed feed, CurrentCaller caller) {
    super(feed, caller);
  }
}
