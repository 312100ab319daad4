package io.taizhang.ledger.meeting.domain;

/** What {@link MeetingLifeCycle} answers to a command. */
public sealed interface MeetingDecision {

  /** The meeting moves on, or stays where it is. */
  record Moves(MeetingStatus to) implements MeetingDecision {}

  /** The step is out of order; {@code reason} is a zh-CN sentence. */
  record OutOfOrder(String reason) implements MeetingDecision {}
}
