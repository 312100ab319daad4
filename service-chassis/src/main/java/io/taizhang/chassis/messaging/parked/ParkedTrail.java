package io.taizhang.chassis.messaging.parked;

import io.taizhang.chassis.audit.AuditSubject;
import io.taizhang.chassis.audit.AuditTrail;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** What administrators did to parked events, in the transaction that did it. */
@ApplicationScoped
class ParkedTrail {

  private final AuditTrail audit;

  ParkedTrail(AuditTrail audit) {
    this.audit = audit;
  }

  void reDriven(Caller caller, ParkedEvent parked) {
    record(caller, "parked-event-re-drive", parked, Map.of());
  }

  void failedAgain(Caller caller, ParkedEvent parked) {
    record(caller, "parked-event-re-drive-failed", parked, Map.of());
  }

  void discarded(Caller caller, ParkedEvent parked, String reason) {
    record(caller, "parked-event-discard", parked, Map.of("reason", reason));
  }

  private void record(Caller caller, String action, ParkedEvent parked, Map<String, ?> more) {
    Map<String, Object> details = new LinkedHashMap<>(more);
    details.put("consumer", parked.consumer());
    details.put("key", parked.key());
    details.put("eventId", parked.eventId());
    AuditSubject subject =
        new AuditSubject("parked-event", Long.toString(parked.id()), place(caller, parked));
    audit.record(caller, action, subject, details);
  }

  private static RegionPath place(Caller caller, ParkedEvent parked) {
    return parked.region() == null
        ? RegionPath.root(String.valueOf(caller.regionCode()))
        : new RegionPath(parked.region());
  }
}
