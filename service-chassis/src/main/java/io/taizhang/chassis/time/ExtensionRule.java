package io.taizhang.chassis.time;

import org.jspecify.annotations.Nullable;

/**
 * How far an item's limit may be extended and by whom; data of the item. A negative maximum throws
 * {@link IllegalArgumentException}.
 *
 * @param maximum days, in the unit of the limit; 0 where no extension is allowed
 */
public record ExtensionRule(ExtensionBasis basis, int maximum, Approver approver) {

  public ExtensionRule {
    if (maximum < 0) {
      throw new IllegalArgumentException("negative extension: " + maximum);
    }
  }

  /** Beyond 20 working days 10 more, by the organ's head. */
  public static ExtensionRule singleOrgan() {
    return new ExtensionRule(ExtensionBasis.SINGLE_ORGAN, 10, Approver.ORGAN_HEAD);
  }

  /** Beyond 45 working days 15 more, by the head of the government. */
  public static ExtensionRule jointHandling() {
    return new ExtensionRule(ExtensionBasis.JOINT_HANDLING, 15, Approver.GOVERNMENT_HEAD);
  }

  /** No extension: for limits that no law lets grow. */
  public static ExtensionRule none() {
    return new ExtensionRule(ExtensionBasis.OTHER_LAW, 0, Approver.ORGAN_HEAD);
  }

  @Nullable ClockRefusal refusal(ClockFact.Extend extend) {
    if (extend.basis() != basis) {
      return ClockRefusal.EXTENSION_ON_ANOTHER_BASIS;
    }
    if (extend.approver() != approver) {
      return ClockRefusal.EXTENSION_NOT_APPROVED;
    }
    return extend.additionalDays() > maximum ? ClockRefusal.EXTENSION_TOO_LONG : null;
  }
}
