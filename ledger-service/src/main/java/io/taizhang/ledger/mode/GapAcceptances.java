package io.taizhang.ledger.mode;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.web.IfMatch;
import io.taizhang.ledger.LedgerProblem;
import io.taizhang.ledger.checklist.Material;
import io.taizhang.ledger.item.DecisionHurdles;
import io.taizhang.ledger.item.ItemSteps;
import io.taizhang.ledger.item.StandingItem;
import io.taizhang.ledger.item.domain.ItemCommand;
import io.taizhang.ledger.mode.domain.GapRules;
import io.taizhang.ledger.plan.PlannedMaterials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Acceptance with gaps: what may come later is promised in writing and closed before a grant. */
@ApplicationScoped
@Transactional
class GapAcceptances implements DecisionHurdles {

  private final ItemSteps items;
  private final GapRepository acceptances;
  private final PlannedMaterials materials;
  private final ModeReader reader;
  private final ModeRecorder recorder;

  GapAcceptances(
      ItemSteps items,
      GapRepository acceptances,
      PlannedMaterials materials,
      ModeReader reader,
      ModeRecorder recorder) {
    this.items = items;
    this.acceptances = acceptances;
    this.materials = materials;
    this.reader = reader;
    this.recorder = recorder;
  }

  ItemModesView accept(Caller caller, UUID id, IfMatch ifMatch, AcceptWithGaps request) {
    StandingItem item = items.atWindow(caller, id, ifMatch);
    UUID line = item.planLineId();
    if (line == null) {
      throw LedgerProblem.UNKNOWN_REFERENCE.because(
          "事项不是按清单报件的，没有可容缺的材料", List.of(new FieldError("/materials/0", "没有可容缺的材料")));
    }
    Map<String, Material> asked =
        materials.of(line).stream().collect(Collectors.toMap(Material::key, Function.identity()));
    Map<String, Boolean> deferrable =
        asked.values().stream().collect(Collectors.toMap(Material::key, Material::deferrable));
    GapRules.fault(deferrable, request.materials(), request.closeBy(), reader.today())
        .ifPresent(
            fault -> {
              throw CommonProblem.INVALID.because(
                  fault.detail(), List.of(new FieldError(fault.pointer(), fault.detail())));
            });
    items.accept(caller, id);
    List<Gap> gaps =
        request.materials().stream()
            .map(key -> new Gap(key, Objects.requireNonNull(asked.get(key)).name(), null))
            .toList();
    acceptances.persist(new GapAcceptance(id, request, gaps));
    return reader.view(
        recorder.recorded(
            caller, id, "item-accept-with-gaps", Map.of("materials", request.materials())));
  }

  ItemModesView close(Caller caller, UUID id, IfMatch ifMatch, CloseGap request) {
    StandingItem item = items.atWindow(caller, id, ifMatch);
    GapAcceptance acceptance =
        acceptances
            .systemOf(id)
            .orElseThrow(() -> LedgerProblem.MODE_OUT_OF_ORDER.because("事项没有容缺受理"));
    if (item.status().closed()) {
      throw LedgerProblem.MODE_OUT_OF_ORDER.because("事项处于“" + item.status().label() + "”，不再收取容缺材料");
    }
    int place = place(acceptance, request.material());
    Gap gap = acceptance.gaps.get(place);
    if (gap.closedOn() != null) {
      throw LedgerProblem.MODE_OUT_OF_ORDER.because("“" + gap.materialName() + "”已经补齐");
    }
    if (!GapRules.mayClose(acceptance.closeBy, reader.today())) {
      throw LedgerProblem.MODE_OUT_OF_ORDER.because(
          "补齐期限 " + acceptance.closeBy + " 已过，只能作出不予许可的决定");
    }
    acceptance.gaps.set(place, new Gap(gap.materialKey(), gap.materialName(), reader.today()));
    return reader.view(
        recorder.recorded(caller, id, "item-close-gap", Map.of("material", gap.materialKey())));
  }

  @Override
  @Transactional(Transactional.TxType.MANDATORY)
  public void require(UUID item, ItemCommand decision) {
    boolean open = acceptances.systemOf(item).filter(GapAcceptance::open).isPresent();
    if (GapRules.hinders(open, decision)) {
      throw LedgerProblem.GAP_OPEN.because("容缺受理的材料尚未补齐，不能" + decision.label());
    }
  }

  private static int place(GapAcceptance acceptance, String material) {
    return IntStream.range(0, acceptance.gaps.size())
        .filter(at -> acceptance.gaps.get(at).materialKey().equals(material))
        .findFirst()
        .orElseThrow(
            () ->
                CommonProblem.INVALID.because(
                    "受理时不缺这项材料", List.of(new FieldError("/material", "受理时不缺这项材料"))));
  }
}
