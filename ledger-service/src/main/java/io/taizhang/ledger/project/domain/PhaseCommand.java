package io.taizhang.ledger.project.domain;

/** What may be done to a project's phase. */
public sealed interface PhaseCommand {

  /** 更新进度: the weekly update says where the project stands. */
  record Report(Phase phase) implements PhaseCommand {}

  /** 暂缓: nothing is pushed for a while. */
  record Suspend() implements PhaseCommand {}

  /** 恢复: goes on where it was suspended. */
  record Resume() implements PhaseCommand {}

  /** 移出: leaves the ledger for good. */
  record Remove() implements PhaseCommand {}
}
