package io.taizhang.notification.intent;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.clock.Explanations;
import io.taizhang.notification.delivery.Deliveries;
import io.taizhang.notification.delivery.Deliveries.Mailing;
import io.taizhang.notification.delivery.Routes;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.inbox.Inbox;
import io.taizhang.notification.inbox.NewMessage;
import io.taizhang.notification.inbox.PutMessage;
import io.taizhang.notification.ladder.Ladders;
import io.taizhang.notification.ladder.domain.Ladder;
import io.taizhang.notification.ladder.domain.LadderTimes;
import io.taizhang.notification.ladder.domain.RungEffect;
import io.taizhang.notification.ladder.domain.RungRule;
import io.taizhang.notification.outbound.LadderFacts;
import io.taizhang.notification.outbound.RungFired;
import io.taizhang.notification.recipient.Recipients;
import io.taizhang.notification.recipient.Resolving;
import io.taizhang.notification.template.Edition;
import io.taizhang.notification.template.Forms;
import io.taizhang.notification.template.RungWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Does what fired rungs ask for, a batch at a time: publishes them and, for notices, tells their
 * audiences.
 */
@ApplicationScoped
public class Dispatch {

  private final Matters matters;
  private final Ladders ladders;
  private final Intents intents;
  private final Inbox inbox;
  private final Deliveries deliveries;
  private final Recipients recipients;
  private final RungWords words;
  private final Explanations explanations;
  private final LadderFacts facts;

  Dispatch(
      Matters matters,
      Ladders ladders,
      Intents intents,
      Inbox inbox,
      Deliveries deliveries,
      Recipients recipients,
      RungWords words,
      Explanations explanations,
      LadderFacts facts) {
    this.matters = matters;
    this.ladders = ladders;
    this.intents = intents;
    this.inbox = inbox;
    this.deliveries = deliveries;
    this.recipients = recipients;
    this.words = words;
    this.explanations = explanations;
    this.facts = facts;
  }

  /**
   * Acts on fired rungs, in the transaction that fired them and in their order. A notice that no
   * longer says the truth is not sent; its intent keeps the reason. What a batch needs to know of
   * projects, recipients and words is looked up once.
   *
   * @return those that nothing was done about: somebody was to be told and there was nobody, not
   *     even above those it was for; or by a calendar published since, they are yet to be reached
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Unfired> dispatch(List<FiredRung> fired) {
    Map<UUID, Map<String, Ladder>> read = new HashMap<>();
    Map<UUID, Matter> about = matters.of(fired);
    Resolving resolving =
        recipients.resolving(projects(about.values()), fired.getFirst().firedAt());
    Routes routes = deliveries.routes(resolving);
    List<Verdict> verdicts =
        fired.stream()
            .map(rung -> verdict(rung, about, ladder(read, rung), resolving, routes))
            .toList();
    List<Verdict> done = verdicts.stream().filter(verdict -> verdict.unfired().isEmpty()).toList();
    facts.publish(done.stream().map(Dispatch::told).toList());
    intents.settle(done);
    Edition edition = words.edition();
    List<Mailing> mailings = new ArrayList<>();
    done.forEach(
        verdict -> tell(verdict, ladder(read, verdict.fired()), edition).ifPresent(mailings::add));
    deliveries.enqueue(mailings, routes);
    return verdicts.stream().flatMap(verdict -> verdict.unfired().stream()).toList();
  }

  private static List<String> projects(Collection<Matter> about) {
    return about.stream()
        .flatMap(matter -> Stream.ofNullable(matter.subject().projectId()))
        .toList();
  }

  private static Verdict verdict(
      FiredRung fired, Map<UUID, Matter> about, Ladder ladder, Resolving resolving, Routes routes) {
    Matter matter = Matters.required(about, fired);
    RungRule rule = ladder.rule(fired.rung()).orElse(null);
    Instant later =
        rule == null ? null : matter.toCome(rule, ladder.times(), fired.firedAt()).orElse(null);
    if (fired.effect() != RungEffect.NOTICE || rule == null || later != null) {
      return new Verdict(fired, matter, rule, later, null, List.of());
    }
    String skipped =
        matter
            .settled(fired.rung())
            .or(() -> ladder.obsolete(fired.rung(), matter.course(), fired.firedAt()))
            .or(() -> OwnerNotices.refused(rule, matter))
            .orElse(null);
    String project = matter.subject().projectId();
    List<Recipient> meant =
        skipped == null
            ? resolving.resolve(
                Audiences.of(
                    rule.audiences(),
                    matter.addressee(),
                    OwnerNotices.owner(fired.rung(), matter, resolving.owner(project))),
                project)
            : List.of();
    boolean nobody = routes.nobody(meant, project, fired.regionPath());
    return new Verdict(fired, matter, rule, null, skipped, nobody ? List.of() : meant);
  }

  private Ladder ladder(Map<UUID, Map<String, Ladder>> read, FiredRung fired) {
    return read.computeIfAbsent(fired.ladderId(), id -> new HashMap<>())
        .computeIfAbsent(
            fired.regionPath(), region -> ladders.ladder(fired.ladderId(), fired.regionPath()));
  }

  private static LadderFacts.Told told(Verdict verdict) {
    FiredRung fired = verdict.fired();
    return new LadderFacts.Told(
        new RungFired(
            fired.clockId(),
            fired.revision(),
            fired.rung(),
            verdict.matter().subject(),
            verdict.matter().course().due(),
            fired.firedAt()),
        fired.effect() == RungEffect.CARD,
        new RegionPath(fired.regionPath()));
  }

  /** Puts the notice into every inbox. */
  private Optional<Mailing> tell(Verdict verdict, Ladder ladder, Edition edition) {
    FiredRung fired = verdict.fired();
    Matter matter = verdict.matter();
    RungRule rule = verdict.rule();
    if (verdict.recipients().isEmpty() || rule == null) {
      return Optional.empty();
    }
    String link = explanations.link(matter.subject(), fired.clockId()).orElse(null);
    LadderTimes times = ladder.times();
    Forms forms = edition.of(rule, matter.notice(), times, fired.firedAt(), link);
    List<PutMessage> put =
        verdict.recipients().stream()
            .map(
                recipient ->
                    OwnerNotices.speaksTo(recipient)
                        ? put(
                            fired,
                            matter,
                            recipient,
                            edition.progress(matter.notice(), times, fired.firedAt()),
                            null)
                        : put(fired, matter, recipient, forms, link))
            .toList();
    return Optional.of(new Mailing(put, RungChannels.of(rule)));
  }

  private PutMessage put(
      FiredRung fired, Matter matter, Recipient recipient, Forms forms, @Nullable String link) {
    return inbox.put(
        new NewMessage(
                fired.intentId(),
                fired.clockId(),
                fired.rung(),
                fired.revision(),
                fired.regionPath(),
                recipient,
                matter.subject(),
                forms.heading(),
                forms.line(),
                fired.firedAt())
            .with(forms.mail(), forms.sms(), link));
  }
}
