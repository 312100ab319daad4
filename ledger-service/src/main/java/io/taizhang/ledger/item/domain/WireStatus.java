package io.taizhang.ledger.item.domain;

import static io.taizhang.ledger.item.domain.SpecialProcedureKind.EXTENSION;
import static io.taizhang.ledger.item.domain.SpecialProcedureKind.PAUSE;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A handling status (办件状态) as approval systems exchange it, in both directions.
 *
 * <p>1 接件, 2 撤件 by the applicant, 3 受理, 4 不受理, 5 不予受理, 6 补正告知, 7 补正收件, 8 部门开始办理, 9 特别程序开始, 10
 * 特别程序结束, 11 准予, 12 容缺通过, 13 不予, 14 撤回, 15 撤销. 14 and 15 are acts of the organ on a granted permit;
 * a withdrawal by the applicant never becomes one of them. Source: the format that provincial
 * approval platforms exchange in practice.
 *
 * @param code 1 to 15
 * @param kind the kind of special procedure beside 9 and 10, else null
 */
public record WireStatus(int code, @Nullable SpecialProcedureKind kind) {

  private static final int SPECIAL_BEGUN = 9;
  private static final int SPECIAL_ENDED = 10;

  /** The code of an item that stands so. */
  public static WireStatus of(ItemStatus status) {
    return switch (status) {
      case RECEIVED -> plain(1);
      case WITHDRAWN -> plain(2);
      case ACCEPTED -> plain(3);
      case NOT_NEEDED -> plain(4);
      case NOT_OURS -> plain(5);
      case SUPPLEMENT_ASKED -> plain(6);
      case SUPPLEMENT_HANDED_IN -> plain(7);
      case HANDLING -> plain(8);
      case SPECIAL_PROCEDURE -> new WireStatus(SPECIAL_BEGUN, PAUSE);
      case GRANTED -> plain(11);
      case GRANTED_WITH_GAP -> plain(12);
      case REFUSED -> plain(13);
      case TAKEN_BACK -> plain(14);
      case REVOKED -> plain(15);
    };
  }

  /** The code that reports the step: that of the state it leads to, but 10 for an end. */
  public static WireStatus of(ItemCommand command) {
    return command == ItemCommand.END_SPECIAL_PROCEDURE
        ? new WireStatus(SPECIAL_ENDED, PAUSE)
        : of(command.to());
  }

  /** The code that reports an extension; it moves the limit, not the item. */
  public static WireStatus ofExtension() {
    return new WireStatus(SPECIAL_BEGUN, EXTENSION);
  }

  /**
   * What another system tells with a code.
   *
   * @param kind the number of the special procedure's kind, needed beside 9 and 10 only
   */
  public static WireReading read(int code, @Nullable Integer kind) {
    return switch (code) {
      case 1 -> new WireReading.Received();
      case 2 -> step(ItemCommand.WITHDRAW);
      case 3 -> step(ItemCommand.ACCEPT);
      case 4 -> step(ItemCommand.REFUSE_AS_NOT_NEEDED);
      case 5 -> step(ItemCommand.REFUSE_AS_NOT_OURS);
      case 6 -> step(ItemCommand.ASK_SUPPLEMENT);
      case 7 -> step(ItemCommand.HAND_IN_SUPPLEMENT);
      case 8 -> step(ItemCommand.BEGIN_HANDLING);
      case SPECIAL_BEGUN -> special(kind, ItemCommand.BEGIN_SPECIAL_PROCEDURE);
      case SPECIAL_ENDED -> special(kind, ItemCommand.END_SPECIAL_PROCEDURE);
      case 11 -> step(ItemCommand.GRANT);
      case 12 -> step(ItemCommand.GRANT_WITH_GAP);
      case 13 -> step(ItemCommand.REFUSE);
      case 14 -> step(ItemCommand.TAKE_BACK);
      case 15 -> step(ItemCommand.REVOKE);
      default -> new WireReading.Unknown("没有办件状态 " + code);
    };
  }

  /** The number of the special procedure's kind, null beside other codes. */
  public @Nullable Integer wireKind() {
    return kind == null ? null : kind.wireKind();
  }

  private static WireReading special(@Nullable Integer kind, ItemCommand command) {
    Optional<SpecialProcedureKind> known =
        kind == null ? Optional.empty() : SpecialProcedureKind.of(kind);
    return known
        .map(
            one ->
                one == EXTENSION
                    ? new WireReading.Extension(command == ItemCommand.BEGIN_SPECIAL_PROCEDURE)
                    : step(command))
        .orElseGet(() -> new WireReading.Unknown("特别程序须写明种类：1 延长审批，2 暂停计时"));
  }

  private static WireReading step(ItemCommand command) {
    return new WireReading.Step(command, command.to());
  }

  private static WireStatus plain(int code) {
    return new WireStatus(code, null);
  }
}
