package io.taizhang.ledger.checklist;

import io.taizhang.chassis.problem.FieldError;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.checklist.domain.HandInOrder;
import io.taizhang.ledger.checklist.domain.OrderDecision;
import io.taizhang.ledger.department.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What lines must be before they are stored; each refusal points at the line. */
@ApplicationScoped
class LineCheck {

  private final Departments departments;

  LineCheck(Departments departments) {
    this.departments = departments;
  }

  /** The lines in an order in which they can be handed in. */
  List<ChecklistLine> ordered(List<ChecklistLine> lines) {
    List<ChecklistLine> ordered = inOrder(lines);
    requireDepartments(lines);
    refuse(LedgerProblem.PROMISE_LATER_THAN_STATUTE, latePromises(lines));
    refuse(LedgerProblem.CHECKLIST_IMPOSSIBLE, namesakes(lines));
    return ordered;
  }

  private static List<ChecklistLine> inOrder(List<ChecklistLine> lines) {
    return switch (HandInOrder.of(lines.stream().map(ChecklistLine::link).toList())) {
      case OrderDecision.Ordered ordered -> {
        Map<String, ChecklistLine> byKey =
            lines.stream().collect(Collectors.toMap(ChecklistLine::key, Function.identity()));
        yield ordered.keys().stream().map(byKey::get).toList();
      }
      case OrderDecision.Impossible impossible ->
          throw LedgerProblem.CHECKLIST_IMPOSSIBLE.because(
              "事项次序不成立",
              impossible.faults().stream()
                  .map(fault -> new FieldError("/lines" + fault.pointer(), fault.detail()))
                  .toList());
    };
  }

  private void requireDepartments(List<ChecklistLine> lines) {
    for (int line = 0; line < lines.size(); line++) {
      departments.named(lines.get(line).departmentCode(), "/lines/" + line + "/departmentCode");
    }
  }

  private static List<FieldError> latePromises(List<ChecklistLine> lines) {
    List<FieldError> faults = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      ChecklistLine one = lines.get(line);
      boolean comparable = one.promised().unit() == one.statutory().unit();
      if (comparable && one.promised().amount() > one.statutory().amount()) {
        faults.add(new FieldError("/lines/" + line + "/promised", "承诺时限长于法定时限"));
      }
    }
    return faults;
  }

  private static List<FieldError> namesakes(List<ChecklistLine> lines) {
    List<FieldError> faults = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    for (int line = 0; line < lines.size(); line++) {
      List<Material> materials = lines.get(line).materials();
      for (int place = 0; place < materials.size(); place++) {
        Material material = materials.get(place);
        String known = names.putIfAbsent(material.key(), material.name());
        if (known != null && !known.equals(material.name())) {
          String pointer = "/lines/" + line + "/materials/" + place + "/name";
          faults.add(new FieldError(pointer, "同一材料编号已用于“" + known + "”"));
        }
      }
    }
    return faults;
  }

  private static void refuse(LedgerProblem problem, List<FieldError> faults) {
    if (!faults.isEmpty()) {
      throw problem.because("清单有 " + faults.size() + " 处有误", faults);
    }
  }
}
