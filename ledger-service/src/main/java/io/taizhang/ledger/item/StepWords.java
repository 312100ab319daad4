package io.taizhang.ledger.item;

import java.util.List;

/**
 * What a step needs besides its name; what it does not need is empty.
 *
 * @param text reason, decision or statement
 * @param rightOrgan who is to be asked instead
 * @param missing what a supplement is asked for
 * @param materials names of what was handed in
 */
public record StepWords(
    String text, String rightOrgan, List<MissingMaterial> missing, List<String> materials) {

  /** Copies the lists. */
  public StepWords {
    missing = List.copyOf(missing);
    materials = List.copyOf(materials);
  }
}
