package io.taizhang.issue.domain;

import static io.taizhang.issue.domain.IssueState.ACCEPTED;
import static io.taizhang.issue.domain.IssueState.CLASSIFIED;
import static io.taizhang.issue.domain.IssueState.CLOSED;
import static io.taizhang.issue.domain.IssueState.EXCLUDED;
import static io.taizhang.issue.domain.IssueState.EXCLUDING;
import static io.taizhang.issue.domain.IssueState.FED_BACK;
import static io.taizhang.issue.domain.IssueState.MERGED;
import static io.taizhang.issue.domain.IssueState.REFERRED;
import static io.taizhang.issue.domain.IssueState.REGISTERED;
import static io.taizhang.issue.domain.IssueState.REOPENED;
import static io.taizhang.issue.domain.IssueState.REPORTED;
import static io.taizhang.issue.domain.IssueState.RULING;
import static io.taizhang.issue.domain.IssueState.WATCHED;
import static io.taizhang.issue.domain.IssueState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;

/** In which states a step is in order. What else it needs, {@link IssueDecider} knows. */
final class IssueTable {
  private IssueTable() {}

  static boolean inOrder(Step step, IssueState state) {
    return states(step).contains(state);
  }

  private static Set<IssueState> states(Step step) {
    return switch (step) {
      case REGISTER -> Set.of();
      case ACCEPT, PROPOSE_EXCLUSION -> Set.of(REGISTERED);
      case CONFIRM_EXCLUSION, REJECT_EXCLUSION -> Set.of(EXCLUDING);
      case CLASSIFY -> Set.of(ACCEPTED, REOPENED, WATCHED);
      case REFER -> Set.of(CLASSIFIED, REOPENED, WATCHED);
      case SEND_ON -> Set.of(ACCEPTED, CLASSIFIED, REOPENED);
      case RETURN,
          ASK_EXTENSION,
          DECIDE_EXTENSION,
          REPORT_ASSIST,
          DRAFT_REPORT,
          SIGN_REPORT,
          SUSPEND,
          RESUME,
          CLOSE ->
          Set.of(REFERRED);
      case RULE -> Set.of(RULING);
      case APPROVE, SEND_BACK -> Set.of(REPORTED);
      case MERGE -> Set.of(REGISTERED, ACCEPTED, CLASSIFIED, REOPENED);
      case SPLIT, CLOSE_WITH_MAIN -> Set.of(MERGED);
      case REOPEN -> Set.of(CLOSED, FED_BACK);
      case CLOSE_ON_THE_SPOT -> Set.of(ACCEPTED, CLASSIFIED, REOPENED);
      case CLOSE_WATCHED -> Set.of(WATCHED);
      case FEED_BACK -> Set.of(CLOSED, EXCLUDED);
      case RECORD_CONTACT, RECORD_ANSWER, WITHDRAW -> open();
      case ASSIGN_FOLLOWER -> EnumSet.complementOf(EnumSet.of(FED_BACK, WITHDRAWN));
    };
  }

  private static Set<IssueState> open() {
    EnumSet<IssueState> open = EnumSet.allOf(IssueState.class);
    open.removeIf(state -> !state.open());
    return open;
  }
}
