package io.taizhang.chassis.worker;

import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * One daemon thread that takes one step after another until it is stopped. Between two steps it
 * rests as long as the step says, or until its bell rings. Whatever a step throws is logged and the
 * step taken again after a while: nothing but {@link #stop} ends the thread.
 */
public final class Worker {

  private static final Logger LOG = Logger.getLogger(Worker.class);
  private static final Duration SHORTEST_REST = Duration.ofMillis(1);

  /** A piece of the work. */
  @FunctionalInterface
  public interface Step {

    /**
     * Does a piece of the work.
     *
     * @return how long to rest before the next; zero goes on at once
     * @throws Exception anything; the step is taken again after a while
     */
    Duration take() throws Exception;
  }

  private final String name;
  private final Duration backOff;
  private final Bell bell;
  private final Step step;
  private final Thread thread;
  private volatile boolean running;

  Worker(String name, Duration backOff, Bell bell, Step step) {
    this.name = name;
    this.backOff = backOff;
    this.bell = bell;
    this.step = step;
    this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
  }

  /** Begins; once only. */
  public void start() {
    running = true;
    thread.start();
  }

  /** Ends any rest at once. */
  public void wake() {
    bell.ring();
  }

  /** Takes no further step and waits for the one at hand. */
  public void stop(Duration longest) throws InterruptedException {
    running = false;
    wake();
    thread.join(longest);
  }

  /** What the thread is called. */
  public String name() {
    return name;
  }

  /** True when the thread has ended though nobody stopped it. */
  boolean dead() {
    return running && !thread.isAlive();
  }

  private void run() {
    while (running) {
      rest(step());
    }
  }

  private Duration step() {
    try {
      return step.take();
    } catch (InterruptedException e) {
      return SHORTEST_REST;
    } catch (Exception | Error e) {
      LOG.warnf(e, "%s will try again in %s", name, backOff);
      return backOff;
    }
  }

  private void rest(Duration longest) {
    if (!longest.isPositive()) {
      return;
    }
    try {
      bell.await(longest.compareTo(SHORTEST_REST) < 0 ? SHORTEST_REST : longest);
    } catch (InterruptedException e) {
      LOG.debugf("%s was interrupted and goes on", name);
    }
  }
}
