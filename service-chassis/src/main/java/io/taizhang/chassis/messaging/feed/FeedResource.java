package io.taizhang.chassis.messaging.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.taizhang.chassis.security.CurrentCaller;
import io.taizhang.chassis.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The feed of a service, which gives it its path: {@code /api/v1/<service>/events}. */
public abstract class FeedResource {

  private static final int MOST_EVENTS = 500;
  private static final int LONGEST_WAIT = 30;
  private static final int MOST_TYPES = 50;

  private final Feed feed;
  private final CurrentCaller caller;

  /** For the service's own class. */
  protected FeedResource(Feed feed, CurrentCaller caller) {
    this.feed = feed;
    this.caller = caller;
  }

  @GET
  @RolesAllowed({Role.AGENCY, Role.SUPERVISOR, Role.ADMIN})
  @RunOnVirtualThread
  @Operation(summary = "按位置读取事件，可等待新事件")
  public FeedPage read(
      @Parameter(description = "从此位置之后读起；不填则从头") @QueryParam("after") @DefaultValue("0") @Min(0)
          long after,
      @Parameter(description = "最多返回的事件数")
          @QueryParam("limit")
          @DefaultValue("100")
          @Min(1)
          @Max(MOST_EVENTS)
          int limit,
      @Parameter(description = "没有新事件时最多等待的秒数")
          @QueryParam("wait")
          @DefaultValue("0")
          @Min(0)
          @Max(LONGEST_WAIT)
          int wait,
      @Parameter(description = "只要这些事件类型，可重复") @QueryParam("type") @Size(max = MOST_TYPES)
          List<String> type) {
    return feed.read(caller.get(), after, limit, Duration.ofSeconds(wait), type);
  }
}
