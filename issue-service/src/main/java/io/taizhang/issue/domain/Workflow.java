package io.taizhang.issue.domain;

import io.taizhang.chassis.time.Limit;
import io.taizhang.chassis.time.LimitUnit;
import io.taizhang.chassis.time.StartEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 办理规程: how issues go in a region, as data. A version never changes; an issue keeps the one it
 * began with.
 *
 * @param review whether the department's result is reviewed (办结审核) before it counts
 * @param grants the roles that may take each step
 * @param limits of each stage, a tier's own before the plain one
 * @param returnHours office hours within which a department may return what was referred to it
 * @param extensionDays working days by which handling may be extended at most, once
 * @param reopenDays working days after closing within which an issue may be reopened
 * @param fallbackLead code of the department that leads when a ruling names no other
 * @param exclusions what the window need not take
 * @param followers the task force's people, who follow new issues in turn
 * @param supervision when an order is opened by rule
 */
public record Workflow(
    boolean review,
    List<Grant> grants,
    List<StageLimit> limits,
    int returnHours,
    int extensionDays,
    int reopenDays,
    @Nullable String fallbackLead,
    List<Exclusion> exclusions,
    List<Follower> followers,
    OrderRules supervision) {

  public Workflow {
    grants = List.copyOf(grants);
    limits = List.copyOf(limits);
    exclusions = List.copyOf(exclusions);
    followers = List.copyOf(followers);
  }

  /** Who may take a step. */
  public record Grant(Step step, Set<String> roles) {
    public Grant {
      roles = Set.copyOf(roles);
    }
  }

  /**
   * A stage's limit.
   *
   * @param tier null where every tier has the same
   * @param source the rule it rests on
   */
  public record StageLimit(Stage stage, @Nullable Tier tier, int workingDays, String source) {
    Limit limit() {
      return new Limit(workingDays, LimitUnit.WORKING_DAY, StartEvent.STAGE_ENTERED, source);
    }
  }

  /**
   * What the window need not take.
   *
   * @param channel where the person is to go instead
   * @param source the article that says so
   */
  public record Exclusion(String code, String label, String channel, String source) {}

  /** Somebody of the task force, by the subject of the person's tokens and official name. */
  public record Follower(String subject, String name) {}

  /**
   * When an order is opened by rule; 0 never.
   *
   * @param returns after so many returns of one issue
   * @param reopened whether when an issue is reopened
   * @param repeats after so many closed issues of one department with one cause
   * @param repeatDays within so many calendar days
   * @param badScore when the person served gives this score or a worse one, 4 or 5
   */
  public record OrderRules(
      int returns, boolean reopened, int repeats, int repeatDays, int badScore) {

    /** Whether a score is bad enough for an order. */
    public boolean orderedAt(int score) {
      return badScore > 0 && score >= badScore;
    }
  }

  /** The limit of a stage; empty where this version does not clock it. */
  public Optional<Limit> limit(Stage stage, @Nullable Tier tier) {
    return limits.stream()
        .filter(row -> row.stage() == stage && (row.tier() == null || row.tier() == tier))
        .max(Comparator.comparing(row -> row.tier() != null))
        .map(StageLimit::limit);
  }

  /** Whether one of these roles may take the step. */
  public boolean allows(Step step, Set<String> roles) {
    return grants.stream()
        .filter(grant -> grant.step() == step)
        .anyMatch(grant -> roles.stream().anyMatch(grant.roles()::contains));
  }

  /** The exclusion of this code. */
  public Optional<Exclusion> exclusion(String code) {
    return exclusions.stream().filter(one -> one.code().equals(code)).findFirst();
  }

  /** Who follows the issue whose turn this is; empty where the version names nobody. */
  public Optional<Follower> follower(int turn) {
    return followers.isEmpty()
        ? Optional.empty()
        : Optional.of(followers.get(Math.floorMod(turn, followers.size())));
  }
}
