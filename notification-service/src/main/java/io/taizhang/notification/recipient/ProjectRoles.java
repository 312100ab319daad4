package io.taizhang.notification.recipient;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.taizhang.chassis.security.RegionPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who holds which part of which project. */
@ApplicationScoped
public class ProjectRoles implements PanacheRepositoryBase<ProjectRole, ProjectRole.Key> {

  /** Keeps a new holder; of a part that one holds at a time the former one goes. */
  public void assign(
      UUID project, ProjectPart part, String subject, String name, @Nullable String post) {
    if (part.single()) {
      delete("id.projectId = ?1 and id.role = ?2 and id.subject <> ?3", project, part, subject);
    }
    ProjectRole role = findById(new ProjectRole.Key(project, part, subject));
    if (role == null) {
      role = new ProjectRole();
      role.id = new ProjectRole.Key(project, part, subject);
      role.name = name;
      role.post = post;
      persist(role);
    } else {
      role.name = name;
      role.post = post;
    }
  }

  /** The holder holds the part no more. */
  public void release(UUID project, ProjectPart part, String subject) {
    delete("id", new ProjectRole.Key(project, part, subject));
  }

  /** The subjects of those who hold the part. */
  public List<String> holders(UUID project, ProjectPart part) {
    return list("id.projectId = ?1 and id.role = ?2 order by id.subject", project, part).stream()
        .map(role -> role.id.subject())
        .toList();
  }

  /** The same for many projects, by the project's id in words. */
  Map<String, List<String>> holders(Collection<UUID> projects, ProjectPart part) {
    return list("id.projectId in ?1 and id.role = ?2 order by id.subject", projects, part).stream()
        .collect(
            Collectors.groupingBy(
                role -> role.id.projectId().toString(),
                Collectors.mapping(role -> role.id.subject(), Collectors.toList())));
  }

  /** Subjects who hold the part of some project in the region, in order, after one of them. */
  public List<String> holders(ProjectPart part, RegionPath region, String after, int most) {
    return getEntityManager()
        .createQuery(
            """
            select distinct r.id.subject from ProjectRole r, ProjectReplica p
             where r.id.role = :part and p.projectId = r.id.projectId
               and p.regionPath >= :from and p.regionPath < :to and r.id.subject > :after
             order by r.id.subject
            """,
            String.class)
        .setParameter("part", part)
        .setParameter("from", region.value())
        .setParameter("to", region.end())
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }
}
