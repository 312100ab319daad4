package io.taizhang.ledger.imports;

import static io.taizhang.ledger.imports.ImportColumn.required;

import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Role;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.ledger.item.ItemDesk;
import io.taizhang.ledger.item.ItemView;
import io.taizhang.ledger.item.Items;
import io.taizhang.ledger.item.LimitRequest;
import io.taizhang.ledger.item.ReceiveItem;
import io.taizhang.ledger.item.domain.ItemKind;
import io.taizhang.ledger.project.KnownProject;
import io.taizhang.ledger.project.ProjectLookup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Items whose papers a window has received. Known again by project, name and department while they
 * are not at their end. Merging receives them at that moment; no step changes an item's limits
 * afterwards, so a row that says otherwise than the ledger cannot be merged.
 */
@ApplicationScoped
class ItemRows implements RowWork {

  private static final ImportForm FORM =
      new ImportForm(
          required("projectId", "项目代码或编号", "XM-350500-2026-0001"),
          required("name", "事项名称", "建筑工程施工许可证核发（虚构，填表时删去本行）"),
          required("kind", "事项类型", "行政许可"),
          required("departmentCode", "部门代码", "350500-HOUSING"),
          required("statutory/amount", "法定时限", "20"),
          required("statutory/unit", "法定时限单位", "工作日"),
          required("statutory/source", "法定依据", "《行政许可法》第四十二条"),
          required("promised/amount", "承诺时限", "5"),
          required("promised/unit", "承诺时限单位", "工作日"),
          required("promised/source", "承诺依据", "办事指南承诺"));

  private final ItemDesk desk;
  private final Items items;
  private final ProjectLookup lookup;
  private final Places places;
  private final Constraints constraints;

  ItemRows(
      ItemDesk desk, Items items, ProjectLookup lookup, Places places, Constraints constraints) {
    this.desk = desk;
    this.items = items;
    this.lookup = lookup;
    this.places = places;
    this.constraints = constraints;
  }

  @Override
  public ImportKind kind() {
    return ImportKind.ITEMS;
  }

  @Override
  public ImportForm form() {
    return FORM;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Role.CLERK, Role.HANDLER);
  }

  @Override
  public @Nullable String key(RowReading row) {
    return row.code("projectId") + "\n" + row.text("name") + "\n" + row.code("departmentCode");
  }

  /** A row as it was read. */
  private record Read(StagedRow row, UUID project, ReceiveItem request, List<String> faults) {}

  @Override
  public List<RowVerdict> look(Caller caller, String region, List<StagedRow> rows) {
    OfProject projects = OfProject.of(caller, lookup, FORM, rows);
    Places.Look there = places.of(caller, FORM);
    List<Read> read = rows.stream().map(row -> read(row, projects, there)).toList();
    List<ItemView> known = items.known(projects.reached());
    return read.stream().map(row -> verdict(caller, row, known)).toList();
  }

  private Read read(StagedRow row, OfProject projects, Places.Look there) {
    RowReading cells = new RowReading(FORM, row);
    KnownProject project = projects.named(cells);
    UUID id = project == null ? OfProject.NONE : project.id();
    ReceiveItem request =
        new ReceiveItem(
            id,
            null,
            cells.text("name"),
            cells.word("kind", ItemKind.class, ItemKind::label),
            cells.code("departmentCode"),
            limit(cells, "statutory"),
            limit(cells, "promised"),
            null);
    List<String> faults = new ArrayList<>(cells.faults());
    if (faults.isEmpty() && project != null) {
      faults.addAll(constraints.faults(FORM, request));
      String region = project.registered().regionCode();
      faults.addAll(there.faults(region, cells.code("departmentCode")));
    }
    return new Read(row, id, request, faults);
  }

  private static LimitRequest limit(RowReading cells, String which) {
    return new LimitRequest(
        cells.whole(which + "/amount"),
        cells.word(which + "/unit", LimitUnit.class, LimitUnit::label),
        cells.text(which + "/source"));
  }

  private RowVerdict verdict(Caller caller, Read read, List<ItemView> known) {
    if (!read.faults().isEmpty()) {
      return RowVerdict.faulty(read.row(), read.faults());
    }
    ReceiveItem wanted = read.request();
    return known.stream()
        .filter(item -> item.projectId().equals(read.project()) && !item.status().closed())
        .filter(item -> item.name().equals(wanted.name()))
        .filter(item -> item.departmentCode().equals(wanted.departmentCode()))
        .findFirst()
        .map(item -> again(read, item))
        .orElseGet(() -> RowVerdict.fresh(read.row(), () -> desk.receive(caller, wanted)));
  }

  private static RowVerdict again(Read read, ItemView item) {
    Differences differences = new Differences(FORM);
    ReceiveItem wanted = read.request();
    differences.look("kind", item.kind(), wanted.kind());
    LimitRequest statutory = wanted.statutory();
    LimitRequest promised = wanted.promised();
    if (statutory != null && promised != null) {
      differences.look("statutory/amount", item.statutory().amount(), statutory.amount());
      differences.look("statutory/unit", item.statutory().unit(), statutory.unit());
      differences.look("statutory/source", item.statutory().source(), statutory.source());
      differences.look("promised/amount", item.promised().amount(), promised.amount());
      differences.look("promised/unit", item.promised().unit(), promised.unit());
      differences.look("promised/source", item.promised().source(), promised.source());
    }
    return OfProject.unchangeable(
        read.row(), item.id(), item.version(), differences.found(), "事项已接件，时限不由导入更改");
  }
}
