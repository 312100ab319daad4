package io.taizhang.ledger.checklist;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.security.Scopes;
import io.taizhang.chassis.web.Page;
import io.taizhang.chassis.web.PageRequest;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.checklist.domain.VersionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads checklists; drafts are shown to those who may write them only. */
@ApplicationScoped
@Transactional
public class ChecklistLookup {

  private final ChecklistRepository checklists;
  private final VersionRepository versions;
  private final Scopes scopes;

  ChecklistLookup(ChecklistRepository checklists, VersionRepository versions, Scopes scopes) {
    this.checklists = checklists;
    this.versions = versions;
    this.scopes = scopes;
  }

  ChecklistView get(Caller caller, UUID id) {
    return ChecklistView.of(visible(caller, id));
  }

  ChecklistVersionView version(Caller caller, UUID id, int number) {
    return ChecklistVersionView.of(shown(caller, visible(caller, id), number));
  }

  ChecklistDiffView diff(Caller caller, UUID id, int from, int to) {
    Checklist checklist = visible(caller, id);
    return ChecklistDiffView.of(id, shown(caller, checklist, from), shown(caller, checklist, to));
  }

  private ChecklistVersion shown(Caller caller, Checklist checklist, int number) {
    return versions
        .find(checklist, number)
        .filter(version -> version.status != VersionStatus.DRAFT || writes(caller))
        .orElseThrow(ChecklistLookup::noVersion);
  }

  Page<ChecklistView> list(Caller caller, ChecklistFilter filter, PageRequest page) {
    String region = filter.region();
    List<Checklist> rows =
        region == null
            ? checklists.list(scopes.region(caller), writes(caller), filter.track(), page)
            : checklists.inForce(
                scopes.within(caller, region), writes(caller), filter.track(), page);
    return Page.of(rows, page, checklist -> checklist.id.toString()).map(ChecklistView::of);
  }

  /**
   * The version of a checklist that is in force at a place.
   *
   * @param number the version wanted, or null for whichever is in force
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 when the place has no such checklist,
   *     409 when the version is not in force
   */
  public PublishedChecklist inForce(RegionPath place, UUID id, @Nullable Integer number) {
    Checklist checklist =
        checklists
            .find(place, true, id)
            .filter(found -> new RegionPath(found.regionPath).contains(place))
            .orElseThrow(
                () ->
                    LedgerProblem.UNKNOWN_REFERENCE.because(
                        "本区划没有这份清单", List.of(new FieldError("/checklistId", "本区划没有这份清单"))));
    return versions
        .published(checklist)
        .filter(version -> number == null || version.number == number)
        .map(version -> pinned(checklist, version))
        .orElseThrow(() -> LedgerProblem.CHECKLIST_NOT_IN_FORCE.because("这一版清单不是现行版本"));
  }

  /**
   * The checklist, if the caller may see it.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none to see
   */
  public ChecklistRef ref(Caller caller, UUID id) {
    return ChecklistRef.of(visible(caller, id));
  }

  /** The checklist, for the service acting by itself. */
  public ChecklistRef systemRef(UUID id) {
    return ChecklistRef.of(checklists.systemFind(id));
  }

  /** Whether this version has ever been in force. */
  public boolean hasPublished(Caller caller, UUID id, int number) {
    return versions
        .find(visible(caller, id), number)
        .filter(version -> version.status != VersionStatus.DRAFT)
        .isPresent();
  }

  private static PublishedChecklist pinned(Checklist checklist, ChecklistVersion version) {
    return new PublishedChecklist(
        checklist.id, checklist.code, checklist.name, version.number, version.lines);
  }

  private Checklist visible(Caller caller, UUID id) {
    return checklists
        .find(scopes.region(caller), writes(caller), id)
        .orElseThrow(ChecklistLookup::missing);
  }

  private static boolean writes(Caller caller) {
    return caller.is(Role.ADMIN) || caller.is(Role.LEADER);
  }

  static RuntimeException missing() {
    return CommonProblem.NOT_FOUND.because("没有这份清单");
  }

  static RuntimeException noVersion() {
    return CommonProblem.NOT_FOUND.because("清单没有这一版");
  }
}
