package io.taizhang.ledger.item;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.item.domain.SupplementCheck;
import io.taizhang.ledger.item.domain.SupplementCheck.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is asked of the applicant once and completely, and handed in in full. */
@ApplicationScoped
class Supplements {

  private final SupplementRepository supplements;

  Supplements(SupplementRepository supplements) {
    this.supplements = supplements;
  }

  void ask(Item item, List<MissingMaterial> materials, Instant now) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < materials.size(); i++) {
      if (!names.add(materials.get(i).material())) {
        throw CommonProblem.INVALID.because(
            "同一材料不能重复列出", List.of(new FieldError("/materials/" + i + "/material", "与前面的材料重名")));
      }
    }
    supplements.persist(new Supplement(item.id, materials, now));
  }

  void handIn(Item item, List<String> materials, Instant now) {
    Supplement supplement = supplements.of(item).orElseThrow();
    supplement.handedInAt =
        switch (SupplementCheck.check(supplement.asked(), materials)) {
          case Finding.Full _ -> now;
          case Finding.Partial partial -> throw incomplete(partial.missing());
          case Finding.NotAsked unasked -> throw notAsked(materials.indexOf(unasked.material()));
        };
  }

  private static RuntimeException incomplete(List<String> missing) {
    List<FieldError> errors =
        missing.stream().map(name -> new FieldError("/materials", "还缺：" + name)).toList();
    return LedgerProblem.SUPPLEMENT_INCOMPLETE.because("还缺：" + String.join("、", missing), errors);
  }

  private static RuntimeException notAsked(int position) {
    return CommonProblem.INVALID.because(
        "补正告知书没有列出这项材料", List.of(new FieldError("/materials/" + position, "补正告知书没有列出这项材料")));
  }
}
