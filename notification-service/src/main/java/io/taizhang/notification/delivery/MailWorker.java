package io.taizhang.notification.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.clock.Settling;
import io.taizhang.chassis.failure.Failures;
import io.taizhang.chassis.worker.Worker;
import io.taizhang.chassis.worker.Workers;
import io.taizhang.notification.ladder.domain.LadderTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * Mails what is due, at least once, during office hours only; a mail server that is away is tried
 * again later and later.
 */
@ApplicationScoped
class MailWorker implements Settling {

  private static final Logger LOG = Logger.getLogger(MailWorker.class);
  private static final Duration LONGEST_SLEEP = Duration.ofSeconds(1);
  private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

  private final Postbag bag;
  private final Mailer mailer;
  private final Calendars calendars;
  private final Clock clock;
  private final AtomicLong done = new AtomicLong();
  private final Worker worker;
  private volatile boolean busy;

  MailWorker(Postbag bag, Mailer mailer, Calendars calendars, Clock clock, Workers workers) {
    this.bag = bag;
    this.mailer = mailer;
    this.calendars = calendars;
    this.clock = clock;
    this.worker = workers.worker("mail-worker", LONGEST_SLEEP, this::step);
  }

  void start(@Observes StartupEvent event) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    worker.stop(LONGEST_STOP);
  }

  void enqueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailEnqueued event) {
    wake();
  }

  @Override
  public void wake() {
    worker.wake();
  }

  @Override
  public boolean settled() {
    return (!officesOpen() || bag.nothingDue()) && !busy;
  }

  @Override
  public long position() {
    return done.get();
  }

  private Duration step() {
    return officesOpen() && mailNext() ? Duration.ZERO : LONGEST_SLEEP;
  }

  private boolean officesOpen() {
    return new LadderTimes(calendars.almanac().national()).open(clock.instant());
  }

  private boolean mailNext() {
    busy = true;
    try {
      Optional<UUID> taken = bag.take();
      taken.ifPresent(this::mail);
      taken.ifPresent(delivery -> done.incrementAndGet());
      return taken.isPresent();
    } finally {
      busy = false;
    }
  }

  private void mail(UUID delivery) {
    try {
      bag.open(delivery).ifPresent(this::send);
    } catch (RuntimeException e) {
      if (Failures.passing(e)) {
        throw e;
      }
      String kind = e.getClass().getSimpleName();
      LOG.warnf("mail %s did not go: %s", delivery, kind);
      bag.failed(delivery, kind + ": " + e.getMessage());
    }
  }

  private void send(OutgoingMail mail) {
    mailer.send(
        Mail.withText(mail.address(), mail.subject(), mail.text())
            .addHeader("Message-ID", mail.messageId()));
    bag.sent(mail);
  }
}
