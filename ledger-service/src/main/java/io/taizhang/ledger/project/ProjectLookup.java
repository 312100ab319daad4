package io.taizhang.ledger.project;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.ledger.officer.Officers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the projects that the rows of a list may mean, many at a time. */
@ApplicationScoped
public class ProjectLookup {

  private final ProjectRepository projects;
  private final Officers officers;
  private final Scopes scopes;

  ProjectLookup(ProjectRepository projects, Officers officers, Scopes scopes) {
    this.projects = projects;
    this.officers = officers;
    this.scopes = scopes;
  }

  /** Those with one of these national codes or local numbers, also out of the caller's reach. */
  @Transactional
  public List<KnownProject> byCode(Caller caller, Collection<String> codes) {
    return known(caller, projects.systemCoded(codes));
  }

  /** Those of these names whose owner is one of these, also out of the caller's reach. */
  @Transactional
  public List<KnownProject> byName(
      Caller caller, Collection<String> names, Collection<String> owners) {
    return known(caller, projects.systemNamed(names, owners));
  }

  private List<KnownProject> known(Caller caller, List<Project> found) {
    Map<UUID, Project> rows = new LinkedHashMap<>();
    found.forEach(project -> rows.put(project.id, project));
    Scope scope = scopes.of(caller);
    Set<UUID> reached =
        rows.isEmpty() ? Set.of() : new HashSet<>(projects.reached(scope, rows.keySet()));
    return rows.values().stream()
        .map(
            project ->
                new KnownProject(
                    project.id,
                    project.localNumber,
                    project.asRegistered(),
                    project.version,
                    reached.contains(project.id),
                    isCaller(caller, project.officerId)))
        .toList();
  }

  private boolean isCaller(Caller caller, @Nullable UUID officer) {
    return officer != null
        && officers
            .find(officer)
            .filter(official -> official.subject().equals(caller.subject()))
            .isPresent();
  }
}
