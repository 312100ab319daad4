package io.taizhang.notification.recipient;

import io.taizhang.chassis.security.Role;
import io.taizhang.notification.directory.Directory;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who really gets what is meant for somebody, for as long as a batch takes: the responsible leaders
 * and owners of its projects were looked up at once, each stand-in is looked up once.
 */
public final class Resolving {

  /** Officer, department, leader, supervision. */
  private static final int STEPS = 5;

  private final Map<String, List<String>> leaders;
  private final Map<String, String> owners;
  private final UnaryOperator<String> standIn;
  private final Directory directory;
  private final Map<String, String> present = new HashMap<>();

  /**
   * For some projects.
   *
   * @param leaders the responsible leaders by project
   * @param owners the owners' credit codes by project
   * @param standIn who takes a person's notices
   */
  Resolving(
      Map<String, List<String>> leaders,
      Map<String, String> owners,
      UnaryOperator<String> standIn,
      Directory directory) {
    this.leaders = leaders;
    this.owners = owners;
    this.standIn = standIn;
    this.directory = directory;
  }

  /**
   * Leaders become the project's responsible leader where it has one; whoever is away becomes the
   * stand-in; each is told once.
   *
   * @param projectId the project it is about, if it is about one
   */
  public List<Recipient> resolve(Collection<Recipient> meant, @Nullable String projectId) {
    return meant.stream()
        .flatMap(recipient -> inProject(recipient, projectId))
        .map(this::present)
        .distinct()
        .toList();
  }

  /** The project's owner, where the ledger knows the owner's credit code. */
  public Optional<Recipient> owner(@Nullable String projectId) {
    return Optional.ofNullable(projectId)
        .map(owners::get)
        .map(code -> new Recipient(RecipientKind.OWNER, code));
  }

  /**
   * The next one up when somebody could not be told: officer → department → responsible leader →
   * supervision; none above supervision, and none above those outside: owners and complainants.
   */
  public Optional<Recipient> above(Recipient recipient, @Nullable String projectId) {
    return switch (recipient.kind()) {
      case OFFICER ->
          Optional.of(
              directory
                  .departmentOf(recipient)
                  .map(code -> new Recipient(RecipientKind.DEPARTMENT, code))
                  .orElseGet(() -> leader(projectId, recipient)));
      case DEPARTMENT -> Optional.of(leader(projectId, recipient));
      case ROLE ->
          recipient.key().equals(Role.SUPERVISOR)
              ? Optional.empty()
              : Optional.of(new Recipient(RecipientKind.ROLE, Role.SUPERVISOR));
      case OWNER, PERSON -> Optional.empty();
    };
  }

  /** The nearest one up that will do. */
  public Optional<Recipient> above(
      Recipient recipient, @Nullable String projectId, Predicate<Recipient> willDo) {
    return Stream.iterate(
            above(recipient, projectId),
            Optional::isPresent,
            at -> at.flatMap(one -> above(one, projectId)))
        .limit(STEPS)
        .flatMap(Optional::stream)
        .filter(willDo)
        .findFirst();
  }

  private Recipient leader(@Nullable String projectId, Recipient below) {
    Recipient role = new Recipient(RecipientKind.ROLE, Role.LEADER);
    return resolve(List.of(role), projectId).stream()
        .filter(leader -> !leader.equals(below))
        .findFirst()
        .orElse(role);
  }

  private Stream<Recipient> inProject(Recipient recipient, @Nullable String projectId) {
    if (recipient.kind() != RecipientKind.ROLE
        || !recipient.key().equals(Role.LEADER)
        || projectId == null) {
      return Stream.of(recipient);
    }
    List<String> subjects = leaders.getOrDefault(projectId, List.of());
    return subjects.isEmpty()
        ? Stream.of(recipient)
        : subjects.stream().map(subject -> new Recipient(RecipientKind.OFFICER, subject));
  }

  private Recipient present(Recipient recipient) {
    return recipient.kind() == RecipientKind.OFFICER
        ? new Recipient(RecipientKind.OFFICER, present.computeIfAbsent(recipient.key(), standIn))
        : recipient;
  }
}
