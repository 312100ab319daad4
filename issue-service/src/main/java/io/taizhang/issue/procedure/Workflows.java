package io.taizhang.issue.procedure;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.BusinessZone;
import io.taizhang.issue.domain.Workflow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The workflow that an issue begins with, and the one it began with. */
@ApplicationScoped
public class Workflows {
  private final WorkflowVersionRepository versions;
  private final ObjectMapper json;
  private final Clock time;
  private final Map<UUID, Workflow> known = new ConcurrentHashMap<>();

  Workflows(WorkflowVersionRepository versions, ObjectMapper json, Clock time) {
    this.versions = versions;
    this.json = json;
    this.time = time;
  }

  /**
   * A version and its rules.
   *
   * @param id the version's id, which an issue keeps
   */
  public record Pinned(UUID id, Workflow rules) {}

  /** The version in force today in a place: the nearest region's. */
  public Pinned inForce(RegionPath place) {
    WorkflowVersion version =
        versions
            .inForce(place, BusinessZone.dateOf(time.instant()))
            .orElseThrow(() -> new IllegalStateException("no workflow in force in " + place));
    return new Pinned(version.id, rules(version));
  }

  /** The rules of the version that an issue keeps; versions never change, so they are kept. */
  public Workflow of(UUID id) {
    return known.computeIfAbsent(id, this::read);
  }

  private Workflow read(UUID id) {
    return versions
        .systemFind(id)
        .map(this::parsed)
        .orElseThrow(() -> new IllegalStateException("no workflow version " + id));
  }

  Workflow rules(WorkflowVersion version) {
    return known.computeIfAbsent(version.id, _ -> parsed(version));
  }

  private Workflow parsed(WorkflowVersion version) {
    try {
      return json.readValue(version.rules, Workflow.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("workflow version " + version.id + " cannot be read", e);
    }
  }

  String written(Workflow workflow) {
    try {
      return json.writeValueAsString(workflow);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a workflow cannot be written", e);
    }
  }
}
