package io.taizhang.ledger.plan;

import io.taizhang.ledger.checklist.MaterialForm;
import io.taizhang.ledger.plan.domain.LineState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a project hands in, where and in what order, as its owner reads it.
 *
 * @param steps one after the other
 */
public record GuideView(
    UUID projectId, String checklistName, int checklistNumber, List<GuideStep> steps) {

  /**
   * What can be handed in at the same time.
   *
   * @param parallel whether it is more than one
   */
  public record GuideStep(int step, boolean parallel, List<GuideItem> items) {}

  /**
   * One item.
   *
   * @param departmentName where to hand it in
   * @param waitingFor names of the items that must be granted first and are not
   * @param handInOn the day set for it, if one is
   */
  public record GuideItem(
      UUID planLineId,
      String key,
      String name,
      String departmentName,
      LineState state,
      List<String> waitingFor,
      @Nullable LocalDate handInOn,
      @Nullable String handInBy,
      List<GuideMaterial> materials) {}

  /**
   * One document.
   *
   * @param handedIn whether it has been handed in already, for this item or another
   * @param firstFor the item that asks for it first, where it is reused from there
   */
  public record GuideMaterial(
      String key,
      String name,
      String requirement,
      MaterialForm form,
      boolean deferrable,
      boolean handedIn,
      @Nullable String firstFor) {}
}
