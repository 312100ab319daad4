package io.taizhang.notification.inbound;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.region.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts of ledger-service: regions, names, and the clocks of items. */
@ApplicationScoped
class LedgerEvents implements EventConsumer {

  private static final String REGION = ClockEvents.type("ledger", "region.registered");
  private static final String DEPARTMENT = ClockEvents.type("ledger", "department.registered");
  private static final String OFFICER = ClockEvents.type("ledger", "officer.registered");

  private final Regions regions;
  private final Directory directory;
  private final ClockEvents clocks;
  private final EventJson json;

  LedgerEvents(Regions regions, Directory directory, ClockEvents clocks, EventJson json) {
    this.regions = regions;
    this.directory = directory;
    this.clocks = clocks;
    this.json = json;
  }

  @Override
  public String name() {
    return "notification-service.ledger";
  }

  @Override
  public String topic() {
    return "taizhang.ledger.v1";
  }

  @Override
  public Set<String> types() {
    return Stream.concat(
            Stream.of(REGION, DEPARTMENT, OFFICER), ClockEvents.types("ledger").stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void on(Event event) {
    String type = event.type();
    if (type.equals(REGION)) {
      var told = json.data(event, Told.RegionRegistered.class);
      regions.keep(told.code(), told.name(), new RegionPath(told.path()));
    } else if (type.equals(DEPARTMENT)) {
      var told = json.data(event, Told.DepartmentRegistered.class);
      directory.keep(new Recipient(RecipientKind.DEPARTMENT, told.code()), told.name());
    } else if (type.equals(OFFICER)) {
      var told = json.data(event, Told.OfficerRegistered.class);
      directory.keep(
          new Recipient(RecipientKind.OFFICER, told.subject()), told.name(), told.departmentCode());
    } else {
      clocks.on(event);
    }
  }
}
