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

/** The ledger's regions, departments, projects and items become this service's replica. */
@ApplicationScoped
class LedgerEvents implements EventConsumer {
  private static final String REGION = "io.taizhang.ledger.region.registered.v1";
  private static final String DEPARTMENT = "io.taizhang.ledger.department.registered.v1";
  private static final String PROJECT = "io.taizhang.ledger.project.registered.v1";
  private static final String OFFICER = "io.taizhang.ledger.officer.assigned.v1";
  private static final String ITEM = "io.taizhang.ledger.item.received.v1";

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
    return Set.of(REGION, DEPARTMENT, PROJECT, OFFICER, ITEM);
  }

  @Override
  public void on(Event event) {
    RegionPath place = new RegionPath(event.region());
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
      case ITEM -> {
        ItemTold told = json.data(event, ItemTold.class);
        replica.keep(
            new KnownItem(
                told.itemId(), told.projectId(), told.name(), told.departmentCode(), place));
      }
      default -> throw new IllegalArgumentException("not asked for: " + event.type());
    }
  }
}
