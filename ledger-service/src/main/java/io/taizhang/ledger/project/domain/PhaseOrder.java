package io.taizhang.ledger.project.domain;

import static io.taizhang.ledger.project.domain.Phase.COMPLETED;
import static io.taizhang.ledger.project.domain.Phase.IN_OPERATION;
import static io.taizhang.ledger.project.domain.Phase.PRELIMINARY;
import static io.taizhang.ledger.project.domain.Phase.REMOVED;
import static io.taizhang.ledger.project.domain.Phase.RESERVE;
import static io.taizhang.ledger.project.domain.Phase.STARTED;
import static io.taizhang.ledger.project.domain.Phase.SUSPENDED;
import static io.taizhang.ledger.project.domain.Phase.UNDER_CONSTRUCTION;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which phase may follow which (储备 → 前期 → 开工 → 在建 → 竣工 → 投用). A weekly update stays where the
 * project stands or goes one phase on, never back and never past one.
 *
 * <table>
 * <caption>from phase and command to phase; everything else is refused</caption>
 * <tr><th>phase</th><th>report</th><th>suspend</th><th>resume</th><th>remove</th></tr>
 * <tr><td>RESERVE</td><td>RESERVE, PRELIMINARY</td><td>SUSPENDED</td><td></td><td>REMOVED</td></tr>
 * <tr><td>PRELIMINARY</td><td>PRELIMINARY, STARTED</td><td>SUSPENDED</td><td></td><td>REMOVED</td></tr>
 * <tr><td>STARTED</td><td>STARTED, UNDER_CONSTRUCTION</td><td>SUSPENDED</td><td></td><td>REMOVED</td></tr>
 * <tr><td>UNDER_CONSTRUCTION</td><td>UNDER_CONSTRUCTION, COMPLETED</td><td>SUSPENDED</td><td></td><td>REMOVED</td></tr>
 * <tr><td>COMPLETED</td><td>COMPLETED, IN_OPERATION</td><td></td><td></td><td>REMOVED</td></tr>
 * <tr><td>IN_OPERATION</td><td>IN_OPERATION</td><td></td><td></td><td>REMOVED</td></tr>
 * <tr><td>SUSPENDED</td><td>SUSPENDED</td><td></td><td>the phase before</td><td>REMOVED</td></tr>
 * <tr><td>REMOVED</td><td></td><td></td><td></td><td></td></tr>
 * </table>
 */
public final class PhaseOrder {

  private static final List<Phase> WAY =
      List.of(RESERVE, PRELIMINARY, STARTED, UNDER_CONSTRUCTION, COMPLETED, IN_OPERATION);
  private static final List<Phase> MAY_BE_SUSPENDED =
      List.of(RESERVE, PRELIMINARY, STARTED, UNDER_CONSTRUCTION);

  private PhaseOrder() {}

  /**
   * Decides one command.
   *
   * @param before the phase in which the project was suspended; null when it is not, or when it
   *     entered the ledger suspended, which counts as preliminary
   */
  public static PhaseDecision decide(Phase now, @Nullable Phase before, PhaseCommand command) {
    return switch (command) {
      case PhaseCommand.Report(Phase told) -> report(now, told);
      case PhaseCommand.Suspend() ->
          MAY_BE_SUSPENDED.contains(now)
              ? new PhaseDecision.Stands(SUSPENDED)
              : refused(now, "不能暂缓");
      case PhaseCommand.Resume() ->
          now == SUSPENDED
              ? new PhaseDecision.Stands(before == null ? PRELIMINARY : before)
              : refused(now, "没有暂缓，不能恢复");
      case PhaseCommand.Remove() ->
          now == REMOVED ? refused(now, "不能再移出") : new PhaseDecision.Stands(REMOVED);
    };
  }

  private static PhaseDecision report(Phase now, Phase told) {
    if (now == REMOVED) {
      return refused(now, "不再更新进度");
    }
    if (told == now) {
      return new PhaseDecision.Stands(now);
    }
    int here = WAY.indexOf(now);
    boolean next = here >= 0 && WAY.indexOf(told) == here + 1;
    return next ? new PhaseDecision.Stands(told) : refused(now, "不能改为“" + told.label() + "”");
  }

  private static PhaseDecision refused(Phase now, String why) {
    return new PhaseDecision.OutOfOrder("项目处于“" + now.label() + "”，" + why);
  }
}
