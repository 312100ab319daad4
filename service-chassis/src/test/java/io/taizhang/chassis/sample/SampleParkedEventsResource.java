package io.taizhang.chassis.sample;

import io.taizhang.chassis.messaging.parked.ParkedEvents;
import io.taizhang.chassis.messaging.parked.ParkedEventsResource;
import io.taizhang.chassis.security.CurrentCaller;
import jakarta.ws.rs.Path;

/** The sample service's parking place. */
@Path("/api/v1/ledger/parked-events")
class SampleParkedEventsResource extends ParkedEventsResource {

  SampleParkedEventsResource(ParkedEvents parked, CurrentCaller caller) {
    super(parked, caller);
  }
}
