package io.taizhang.ledger.imports;

import io.taizhang.ledger.project.KnownProject;
import io.taizhang.ledger.project.RegisterProject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The projects that the rows of one look may mean, by all that they are known by. */
final class ProjectMatches {

  private final Map<String, KnownProject> byNumber = new HashMap<>();
  private final Map<String, KnownProject> byNational = new HashMap<>();
  private final List<KnownProject> named;

  ProjectMatches(List<KnownProject> coded, List<KnownProject> named) {
    this.named = named;
    for (KnownProject project : coded) {
      byNumber.put(project.localNumber(), project);
      String code = project.registered().nationalCode();
      if (code != null) {
        byNational.put(code, project);
      }
    }
  }

  /** The project of a national code or a local number, if there is one. */
  @Nullable KnownProject coded(String code) {
    KnownProject national = byNational.get(code);
    return national == null ? byNumber.get(code) : national;
  }

  /** What a row means: nothing, one project, or several by mistake. */
  List<KnownProject> of(@Nullable String number, RegisterProject request) {
    String code = request.nationalCode();
    if (code == null && number == null) {
      return named.stream().filter(project -> same(project.registered(), request)).toList();
    }
    Set<KnownProject> meant = new LinkedHashSet<>();
    add(meant, code == null ? null : byNational.get(code));
    add(meant, number == null ? null : byNumber.get(number));
    return List.copyOf(meant);
  }

  private static void add(Set<KnownProject> meant, @Nullable KnownProject project) {
    if (project != null) {
      meant.add(project);
    }
  }

  private static boolean same(RegisterProject known, RegisterProject request) {
    return known.name().equals(request.name())
        && known.ownerCreditCode().equals(request.ownerCreditCode())
        && known.regionCode().equals(request.regionCode());
  }
}
