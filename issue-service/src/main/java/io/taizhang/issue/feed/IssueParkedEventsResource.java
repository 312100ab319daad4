package io.taizhang.issue.feed;

import io.taizhang.chassis.messaging.parked.ParkedEvents;
import io.taizhang.chassis.messaging.parked.ParkedEventsResource;
import io.taizhang.chassis.security.CurrentCaller;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/issue/parked-events")
@Tag(name = "搁置事件")
class IssueParkedEventsResource extends ParkedEventsResource {

  IssueParkedEventsResource(ParkedEvents parked, CurrentCaller caller) {
    super(parked, caller);
  }
}
