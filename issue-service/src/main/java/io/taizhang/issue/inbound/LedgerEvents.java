package io.taizhang.issue.inbound;

import io.taizhang.chassis.messaging.event.Event;
import io.taizhang.chassis.messaging.event.EventJson;
import io.taizhang.chassis.messaging.inbox.EventConsumer;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.issue.replica.KnownDepartment;
import io.taizhang.issue.replica.KnownItem;
import io.taizhang.issue.replica.KnownProject;
import io.taizhang.issue.replica.ReplicaKeeper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ledger's regions, departments, projects and items become this service's replica. */
@ApplicationScoped
class LedgerEvents implements EventConsumer {
  private static final String REGION = "io.taizhang.ledger.region.registered.v1";
  private static final String DEPARTMENT = "io.taizhang.ledger.department.registered.v1";
  private static final String PROJECT = "io.taizhang.ledger.project.registered.v1";
  private static final String OFFICER = "io.taizhang.ledger.officer.assigned.v1";
  private static final Set<String> ITEM =
      Stream.of(
              "received",
              "accepted",
              "deemed-accepted",
              "refused-as-not-needed",
              "refused-as-not-ours",
              "withdrawn",
              "granted",
              "granted-with-gap",
              "refused",
              "taken-back",
              "revoked")
          .map("io.taizhang.ledger.item.%s.v1"::formatted)
          .collect(Collectors.toUnmodifiableSet());

  private final ReplicaKeeper replica;
  private final EventJson json;

  LedgerEvents(ReplicaKeeper replica, EventJson json) {
    this.replica = replica;
    this.json = json;
  }

  @Override
  public String name() {
    return "issue-service.ledger";
  }

  @Override
  public String topic() {
    return "taizhang.ledger.v1";
  }

  @Override
  public Set<String> types() {
    return Stream.concat(Stream.of(REGION, DEPARTMENT, PROJECT, OFFICER), ITEM.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void on(Event event) {
    RegionPath place = new RegionPath(event.region());
    if (ITEM.contains(event.type())) {
      item(json.data(event, ItemTold.class), place);
      return;
    }
    switch (event.type()) {
      case REGION -> {
        RegionTold told = json.data(event, RegionTold.class);
        replica.keepRegion(told.code(), told.name(), new RegionPath(told.path()));
      }
      case DEPARTMENT -> {
        DepartmentTold told = json.data(event, DepartmentTold.class);
        replica.keep(new KnownDepartment(told.code(), told.name(), place));
      }
      case PROJECT -> {
        ProjectTold told = json.data(event, ProjectTold.class);
        replica.keep(new KnownProject(told.projectId(), told.name(), place));
      }
      case OFFICER -> {
        OfficerTold told = json.data(event, OfficerTold.class);
        replica.keepOfficer(told.projectId(), told.officerSubject());
      }
      default -> throw new IllegalArgumentException("not asked for: " + event.type());
    }
  }

  private void item(ItemTold told, RegionPath place) {
    replica.keep(
        new KnownItem(
            told.itemId(),
            told.projectId(),
            told.name(),
            told.departmentCode(),
            place,
            told.status()));
  }
}
