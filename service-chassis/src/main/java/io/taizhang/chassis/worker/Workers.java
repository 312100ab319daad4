package io.taizhang.chassis.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Makes workers and knows which of them have died. */
@ApplicationScoped
public class Workers {

  private final List<Worker> all = new CopyOnWriteArrayList<>();

  /**
   * A worker with a bell of its own, not yet started.
   *
   * @param backOff the rest after a step that failed
   */
  public Worker worker(String name, Duration backOff, Worker.Step step) {
    return worker(name, backOff, new Bell(), step);
  }

  /** A worker that somebody else's bell wakes. */
  public Worker worker(String name, Duration backOff, Bell bell, Worker.Step step) {
    Worker worker = new Worker(name, backOff, bell, step);
    all.add(worker);
    return worker;
  }

  /** Names of those that ended though nobody stopped them. */
  List<String> dead() {
    return all.stream().filter(Worker::dead).map(Worker::name).toList();
  }
}
