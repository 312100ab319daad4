package io.taizhang.ledger.plan;

import io.taizhang.chassis.security.Caller;
import io.taizhang.ledger.checklist.Material;
import io.taizhang.ledger.checklist.domain.Link;
import io.taizhang.ledger.item.domain.ItemStatus;
import io.taizhang.ledger.plan.domain.GuideSteps;
import io.taizhang.ledger.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers an owner's question: what do I hand in, where, in what order. */
@ApplicationScoped
@Transactional
class Guide {

  private final PlanRepository plans;
  private final PlanLineRepository lines;
  private final PlanReader reader;
  private final Projects projects;

  Guide(PlanRepository plans, PlanLineRepository lines, PlanReader reader, Projects projects) {
    this.plans = plans;
    this.lines = lines;
    this.reader = reader;
    this.projects = projects;
  }

  GuideView of(Caller caller, UUID id) {
    Plan plan = plans.of(projects.ref(caller, id)).orElseThrow(Plans::missing);
    List<PlanLineView> views = reader.view(plan).lines();
    Map<UUID, PlanLine> rows =
        lines.of(plan).stream().collect(Collectors.toMap(line -> line.id, Function.identity()));
    Map<String, String> firstFor = firstFor(views);
    Set<String> handedIn = handedIn(views);
    Map<String, Integer> steps =
        GuideSteps.of(views.stream().map(line -> new Link(line.key(), line.after())).toList());
    Map<Integer, List<GuideView.GuideItem>> items = new TreeMap<>();
    for (PlanLineView view : views) {
      items
          .computeIfAbsent(steps.getOrDefault(view.key(), 1), _ -> new ArrayList<>())
          .add(item(view, Objects.requireNonNull(rows.get(view.id())), firstFor, handedIn));
    }
    return new GuideView(
        plan.projectId,
        plan.checklistName,
        plan.checklistNumber,
        items.entrySet().stream()
            .map(
                step ->
                    new GuideView.GuideStep(
                        step.getKey(), step.getValue().size() > 1, step.getValue()))
            .toList());
  }

  private static Map<String, String> firstFor(List<PlanLineView> lines) {
    Map<String, String> first = new HashMap<>();
    for (PlanLineView line : lines) {
      line.materials().forEach(material -> first.putIfAbsent(material.key(), line.name()));
    }
    return first;
  }

  private static Set<String> handedIn(List<PlanLineView> lines) {
    return lines.stream()
        .filter(line -> line.itemId() != null && line.itemStatus() != ItemStatus.WITHDRAWN)
        .flatMap(line -> line.materials().stream())
        .map(Material::key)
        .collect(Collectors.toSet());
  }

  private static GuideView.GuideItem item(
      PlanLineView view, PlanLine row, Map<String, String> firstFor, Set<String> handedIn) {
    return new GuideView.GuideItem(
        view.id(),
        view.key(),
        view.name(),
        view.departmentName(),
        view.state(),
        view.waitingFor().stream().map(PlanLineView.Obstacle::name).toList(),
        row.handInOn,
        row.handInBy,
        view.materials().stream()
            .map(
                material -> {
                  String first = firstFor.get(material.key());
                  return new GuideView.GuideMaterial(
                      material.key(),
                      material.name(),
                      material.requirement(),
                      material.form(),
                      material.deferrable(),
                      handedIn.contains(material.key()),
                      view.name().equals(first) ? null : first);
                })
            .toList());
  }
}
