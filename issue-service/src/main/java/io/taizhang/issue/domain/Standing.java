package io.taizhang.issue.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * As much of an issue as its law needs to know.
 *
 * @param leadDepartment code of the department it was referred to; null before 转办
 * @param tier null before 分类
 * @param review whether its workflow has the department's result reviewed
 * @param proposedBy subject of whoever proposed to exclude it, while that is open
 * @param duties what stands beside the state
 * @param awaited codes of assisting departments that have not reported yet
 * @param returns how often a department has returned it since it was opened or reopened
 */
public record Standing(
    IssueState state,
    @Nullable String leadDepartment,
    @Nullable Tier tier,
    boolean review,
    @Nullable String proposedBy,
    Set<Duty> duties,
    Set<String> awaited,
    int returns) {

  public Standing {
    duties = Set.copyOf(duties);
    awaited = Set.copyOf(awaited);
  }

  /** What may stand beside a state. */
  public enum Duty {
    /** The person has been contacted. */
    CONTACTED,
    /** The person has had a first substantive answer. */
    ANSWERED,
    /** An extension is asked for and not decided. */
    EXTENSION_ASKED,
    /** An extension was decided; there is no second. */
    EXTENSION_DECIDED,
    /** The handling clock stands still by law. */
    SUSPENDED,
    /** The lead's report awaits the head's signature. */
    DRAFTED,
    /** The lead was ruled and may not return the issue. */
    RULED
  }

  boolean is(Duty duty) {
    return duties.contains(duty);
  }
}
