package io.taizhang.notification.intent;

import io.taizhang.chassis.security.RegionPath;
import io.taizhang.notification.delivery.Deliveries;
import io.taizhang.notification.inbox.Inbox;
import io.taizhang.notification.inbox.NewMessage;
import io.taizhang.notification.ladder.Ladders;
import io.taizhang.notification.ladder.domain.Ladder;
import io.taizhang.notification.ladder.domain.RungEffect;
import io.taizhang.notification.ladder.domain.Wording;
import io.taizhang.notification.outbound.LadderFacts;
import io.taizhang.notification.outbound.RungFired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Does what a fired rung asks for: publishes it and, for a notice, tells its audiences. */
@ApplicationScoped
public class Dispatch {

  private final Matters matters;
  private final Ladders ladders;
  private final Intents intents;
  private final Inbox inbox;
  private final Deliveries mail;
  private final LadderFacts facts;

  Dispatch(
      Matters matters,
      Ladders ladders,
      Intents intents,
      Inbox inbox,
      Deliveries mail,
      LadderFacts facts) {
    this.matters = matters;
    this.ladders = ladders;
    this.intents = intents;
    this.inbox = inbox;
    this.mail = mail;
    this.facts = facts;
  }

  /**
   * Acts on one fired rung, in the transaction that fired it. A notice that no longer says the
   * truth is not sent; its intent keeps the reason.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void dispatch(FiredRung fired) {
    Matter matter = matters.of(fired);
    facts.publish(
        new RungFired(
            fired.clockId(),
            fired.revision(),
            fired.rung(),
            matter.subject(),
            matter.dueAt(),
            fired.firedAt()),
        new RegionPath(fired.regionPath()));
    if (fired.effect() == RungEffect.NOTICE) {
      Ladder ladder = ladders.current(fired.regionPath());
      ladder
          .obsolete(fired.rung(), matter.phase(), matter.dueAt(), fired.firedAt())
          .ifPresentOrElse(
              reason -> intents.skip(fired.intentId(), reason), () -> tell(fired, matter, ladder));
    }
  }

  private void tell(FiredRung fired, Matter matter, Ladder ladder) {
    Wording wording = ladder.wording();
    String heading = wording.subject(fired.rung(), matter.notice());
    String text = wording.text(fired.rung(), matter.notice(), fired.firedAt());
    Audiences.of(ladder.rule(fired.rung()).audiences(), matter.addressee())
        .forEach(
            recipient ->
                mail.enqueue(
                    inbox.put(
                        new NewMessage(
                            fired.intentId(),
                            fired.clockId(),
                            fired.rung(),
                            fired.revision(),
                            fired.regionPath(),
                            recipient,
                            matter.subject(),
                            heading,
                            text,
                            fired.firedAt()))));
  }
}
