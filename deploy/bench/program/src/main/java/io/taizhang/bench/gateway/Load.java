package io.taizhang.bench.gateway;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Sends requests over kept connections; any answer but 200 ends the measurement. */
final class Load {

  private static final int CONNECTIONS = 16;

  private Load() {}

  /** Every connection sends its next request as soon as the last one is answered. */
  static void closed(int port, byte[] request, int count)
      throws ExecutionException, InterruptedException {
    onEveryConnection(
        first -> {
          try (Wire wire = new Wire(port)) {
            for (int number = first; number < count; number += CONNECTIONS) {
              send(wire, request);
            }
          }
          return null;
        });
  }

  /**
   * Requests are due at a fixed rate, reads and writes in turn; each is timed from the instant it
   * was due, so that one that had to wait for a slow one before it counts its waiting.
   */
  static Histogram open(int port, Requests requests, int rate, int count)
      throws ExecutionException, InterruptedException {
    Histogram micros = new ConcurrentHistogram(3);
    long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
    onEveryConnection(
        first -> {
          try (Wire wire = new Wire(port)) {
            for (int number = first; number < count; number += CONNECTIONS) {
              long due = begin + TimeUnit.SECONDS.toNanos(1) * number / rate;
              sleepUntil(due);
              send(wire, number / CONNECTIONS % 2 == 0 ? requests.get() : requests.post());
              micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - due));
            }
          }
          return null;
        });
    return micros;
  }

  private interface Work {
    Void on(int connection) throws IOException;
  }

  private static void onEveryConnection(Work work) throws ExecutionException, InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS)) {
      var all =
          threads.invokeAll(
              IntStream.range(0, CONNECTIONS)
                  .<Callable<Void>>mapToObj(connection -> () -> work.on(connection))
                  .toList());
      for (Future<Void> each : all) {
        each.get();
      }
    }
  }

  private static void send(Wire wire, byte[] request) throws IOException {
    int status = wire.exchange(request);
    if (status != 200) {
      throw new IOException("answered " + status);
    }
  }

  private static void sleepUntil(long instant) {
    for (long left = instant - System.nanoTime(); left > 0; left = instant - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
