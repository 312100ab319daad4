package io.taizhang.ledger.checklist;

import io.taizhang.ledger.checklist.domain.VersionDiff;
import io.taizhang.ledger.item.ExtensionRequest;
import io.taizhang.ledger.item.LimitRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/** What a line says, field by field, in the words in which two versions are compared. */
final class LineWords {

  private LineWords() {}

  static List<VersionDiff.Said> of(List<ChecklistLine> lines) {
    return lines.stream().map(line -> new VersionDiff.Said(line.key(), says(line))).toList();
  }

  private static SequencedMap<String, String> says(ChecklistLine line) {
    ExtensionRequest extension = line.extension();
    SequencedMap<String, String> says = new LinkedHashMap<>();
    says.put("name", line.name());
    says.put("kind", line.kind().label());
    says.put("stage", line.stage().label());
    says.put("departmentCode", line.departmentCode());
    says.put("statutory", limit(line.statutory()));
    says.put("promised", limit(line.promised()));
    says.put("extension", extension == null ? "" : extension.basis() + " " + extension.maximum());
    says.put("after", String.join("、", line.after()));
    says.put(
        "materials",
        line.materials().stream().map(LineWords::material).collect(Collectors.joining("；")));
    return says;
  }

  private static String limit(LimitRequest limit) {
    return limit.amount() + "个" + limit.unit().label() + "（" + limit.source() + "）";
  }

  private static String material(Material material) {
    String form = material.form() == MaterialForm.ORIGINAL ? "原件" : "复印件";
    String may = material.deferrable() ? "，可容缺" : "";
    return material.name() + "（" + form + "，" + material.requirement() + may + "）";
  }
}
