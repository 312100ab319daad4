package io.taizhang.notification.digest;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.web.Ids;
import io.taizhang.notification.delivery.Deliveries;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.directory.RecipientKind;
import io.taizhang.notification.inbox.Inbox;
import io.taizhang.notification.inbox.NewMessage;
import io.taizhang.notification.inbox.PutMessage;
import io.taizhang.notification.recipient.KnownProject;
import io.taizhang.notification.recipient.ProjectBook;
import io.taizhang.notification.recipient.ProjectRoles;
import io.taizhang.notification.recipient.Recipients;
import io.taizhang.notification.template.Forms;
import io.taizhang.notification.template.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes the digests whose time has come, exactly one per rule, period and recipient. One that is
 * late by more than a week, because nothing ran or the rule is new, is not made any more.
 */
@ApplicationScoped
class Digests {

  private static final int AT_A_TIME = 20;
  private static final Duration TOO_LATE = Duration.ofDays(7);

  private final DigestRuleBook rules;
  private final Rounds rounds;
  private final ProjectRoles roles;
  private final ProjectBook projects;
  private final Recipients recipients;
  private final Monthly monthly;
  private final Weekly weekly;
  private final Words words;
  private final Inbox inbox;
  private final Deliveries deliveries;
  private final Calendars calendars;

  Digests(
      DigestRuleBook rules,
      Rounds rounds,
      ProjectRoles roles,
      ProjectBook projects,
      Recipients recipients,
      Monthly monthly,
      Weekly weekly,
      Words words,
      Inbox inbox,
      Deliveries deliveries,
      Calendars calendars) {
    this.rules = rules;
    this.rounds = rounds;
    this.roles = roles;
    this.projects = projects;
    this.recipients = recipients;
    this.monthly = monthly;
    this.weekly = weekly;
    this.words = words;
    this.inbox = inbox;
    this.deliveries = deliveries;
    this.calendars = calendars;
  }

  /** A round whose time has come. */
  record Round(UUID rule, LocalDate period) {}

  /** The first round that is due and not finished. */
  @Transactional
  Optional<Round> due(Instant now) {
    return rules.systemEnabled().stream()
        .map(rule -> new Round(rule.id, period(rule, now)))
        .filter(round -> isDue(round, now))
        .findFirst();
  }

  /**
   * Makes some digests of the round.
   *
   * @return whether anything was done; not when another replica is at it
   */
  @Transactional
  boolean some(Round round, Instant now) {
    Optional<String> after = rounds.take(round.rule(), round.period());
    if (after.isEmpty()) {
      return false;
    }
    DigestRule rule = rules.systemRule(round.rule());
    List<String> subjects =
        roles.holders(rule.audience, new RegionPath(rule.regionPath), after.get(), AT_A_TIME);
    subjects.forEach(subject -> make(rule, round.period(), subject, now));
    if (subjects.size() < AT_A_TIME) {
      rounds.finish(rule.id, round.period(), now);
    } else {
      rounds.advance(rule.id, round.period(), subjects.getLast());
    }
    return true;
  }

  private void make(DigestRule rule, LocalDate period, String subject, Instant now) {
    List<KnownProject> own =
        projects.heldBy(rule.audience, subject, new RegionPath(rule.regionPath)).stream()
            .filter(project -> !rules.nearer(rule, project.regionPath()))
            .toList();
    if (own.isEmpty()) {
      return;
    }
    UUID id = Ids.next();
    if (rounds.make(id, rule.id, period, subject, now)) {
      data(rule, own, period, now)
          .ifPresent(data -> rounds.told(id, tell(rule, id, subject, own, data, now).id()));
    }
  }

  private Optional<Map<String, Object>> data(
      DigestRule rule, List<KnownProject> own, LocalDate period, Instant now) {
    return switch (rule.rhythm) {
      case MONTHLY -> Optional.of(monthly.data(own, period, now));
      case WEEKLY -> weekly.data(own, period, now);
    };
  }

  private PutMessage tell(
      DigestRule rule,
      UUID id,
      String subject,
      List<KnownProject> own,
      Map<String, Object> data,
      Instant now) {
    Forms forms = words.of(rule.template, data);
    Recipient person =
        recipients
            .resolve(List.of(new Recipient(RecipientKind.OFFICER, subject)), null, now)
            .getFirst();
    NewMessage message =
        NewMessage.digest(
                id, own.getFirst().regionPath(), person, forms.heading(), forms.line(), now)
            .with(forms.mail(), forms.sms(), null);
    PutMessage put = inbox.put(message);
    deliveries.enqueue(List.of(put), rule.by());
    return put;
  }

  private LocalDate period(DigestRule rule, Instant now) {
    return rule.rhythm.period(now);
  }

  private boolean isDue(Round round, Instant now) {
    DigestRule rule = rules.systemRule(round.rule());
    Instant at = rule.rhythm.at(round.period(), calendars.in(new RegionPath(rule.regionPath)));
    return !at.isAfter(now)
        && now.isBefore(at.plus(TOO_LATE))
        && !rounds.finished(round.rule(), round.period());
  }
}
