package io.taizhang.ledger.group;

import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.item.ItemDesk;
import io.taizhang.ledger.project.ProjectRef;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Receives several planned items at once and groups them: one transaction, all or none. */
@ApplicationScoped
@Transactional
class MergedHandIns {

  private final ItemDesk desk;
  private final ItemGroups groups;
  private final Projects projects;

  MergedHandIns(ItemDesk desk, ItemGroups groups, Projects projects) {
    this.desk = desk;
    this.groups = groups;
    this.projects = projects;
  }

  ItemGroupView handIn(Caller caller, HandInMerged request) {
    ProjectRef project = projects.named(caller, request.projectId(), "/projectId");
    Set<UUID> together = new HashSet<>();
    for (int place = 0; place < request.planLineIds().size(); place++) {
      if (!together.add(request.planLineIds().get(place))) {
        throw ItemGroups.invalid("/planLineIds/" + place, "与前面的计划事项重复");
      }
    }
    List<UUID> items =
        request.planLineIds().stream()
            .map(line -> desk.receivePlanned(caller, project.id(), line, together).id())
            .toList();
    return groups.merged(caller, project, request, items);
  }
}
