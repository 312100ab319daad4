package io.taizhang.notification.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.taizhang.chassis.clock.Settling;
import io.taizhang.notification.ladder.domain.LadderTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
  private final LadderTimes times;
  private final Clock clock;
  private final Semaphore bell = new Semaphore(0);
  private final AtomicLong done = new AtomicLong();
  private final Thread worker;
  private volatile boolean running = true;
  private volatile boolean busy;

  MailWorker(Postbag bag, Mailer mailer, LadderTimes times, Clock clock) {
    this.bag = bag;
    this.mailer = mailer;
    this.times = times;
    this.clock = clock;
    this.worker = Thread.ofPlatform().name("mail-worker").daemon().unstarted(this::run);
  }

  void start(@Observes StartupEvent event) {
    worker.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    running = false;
    wake();
    worker.join(LONGEST_STOP);
  }

  void enqueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailEnqueued event) {
    wake();
  }

  @Override
  public void wake() {
    bell.release();
  }

  @Override
  public boolean settled() {
    return (!times.open(clock.instant()) || bag.nothingDue()) && !busy;
  }

  @Override
  public long position() {
    return done.get();
  }

  private void run() {
    while (running) {
      try {
        if (!times.open(clock.instant()) || !mailNext()) {
          sleep();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.warnf(e, "the mail worker will try again in %s", LONGEST_SLEEP);
        rest();
      }
    }
  }

  private boolean mailNext() {
    busy = true;
    try {
      return switch (bag.draw()) {
        case Postbag.Draw.Empty empty -> false;
        case Postbag.Draw.Skipped skipped -> true;
        case Postbag.Draw.Ready ready -> {
          send(ready.mail());
          done.incrementAndGet();
          yield true;
        }
      };
    } finally {
      busy = false;
    }
  }

  private void send(OutgoingMail mail) {
    try {
      mailer.send(
          Mail.withText(mail.address(), mail.subject(), mail.text())
              .addHeader("Message-ID", mail.messageId()));
    } catch (RuntimeException e) {
      LOG.warnf("mail %s did not go at attempt %d: %s", mail.deliveryId(), mail.attempt(), e);
      bag.failed(mail, e.getClass().getSimpleName() + ": " + e.getMessage());
      return;
    }
    bag.sent(mail);
  }

  private void sleep() throws InterruptedException {
    if (bell.tryAcquire(LONGEST_SLEEP.toMillis(), TimeUnit.MILLISECONDS)) {
      bell.drainPermits();
    }
  }

  private void rest() {
    try {
      sleep();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      running = false;
    }
  }
}
