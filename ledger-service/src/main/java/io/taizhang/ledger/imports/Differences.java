package io.taizhang.ledger.imports;

import io.taizhang.ledger.project.RegisterProject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a row and the ledger say otherwise. An optional cell that is empty says nothing. */
final class Differences {

  private static final int WAN_YUAN = 6;

  private final ImportForm form;
  private final List<String> found = new ArrayList<>();

  Differences(ImportForm form) {
    this.form = form;
  }

  static List<String> of(ImportForm form, RegisterProject ledger, RegisterProject list) {
    Differences differences = new Differences(form);
    differences.look("nationalCode", ledger.nationalCode(), list.nationalCode());
    differences.look("name", ledger.name(), list.name());
    differences.look("nature", ledger.nature(), list.nature());
    differences.look("scale", ledger.scale(), list.scale());
    differences.look("location", ledger.location(), list.location());
    differences.look("ownerName", ledger.ownerName(), list.ownerName());
    differences.look("ownerCreditCode", ledger.ownerCreditCode(), list.ownerCreditCode());
    if (list.ownerContact() != null && !list.ownerContact().equals(ledger.ownerContact())) {
      differences.found.add(form.of("ownerContact").header() + "：与台账不同");
    }
    differences.look("investmentFen", wan(ledger.investmentFen()), wan(list.investmentFen()));
    differences.look("yearPlanFen", wan(ledger.yearPlanFen()), wan(list.yearPlanFen()));
    differences.look("phase", ledger.phase().label(), list.phase().label());
    differences.look("plannedStart", ledger.plannedStart(), list.plannedStart());
    differences.look("departmentCode", ledger.departmentCode(), list.departmentCode());
    differences.look("regionCode", ledger.regionCode(), list.regionCode());
    return differences.found();
  }

  void look(String property, @Nullable Object ledger, @Nullable Object list) {
    if (list != null && !list.equals(ledger)) {
      String stands = ledger == null ? "（空）" : ledger.toString();
      found.add(form.of(property).header() + "：台账为“" + stands + "”，表内为“" + list + "”");
    }
  }

  List<String> found() {
    return List.copyOf(found);
  }

  private static String wan(long fen) {
    return BigDecimal.valueOf(fen, WAN_YUAN).stripTrailingZeros().toPlainString();
  }
}
