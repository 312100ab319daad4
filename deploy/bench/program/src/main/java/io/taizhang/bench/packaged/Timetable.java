package io.taizhang.bench.packaged;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Sends requests at a fixed rate whether or not earlier ones have been answered; each is timed from
 * the instant it was due. An answer that is none of success ends the measurement.
 */
public final class Timetable implements AutoCloseable {

  private static final int HANDS = 32;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** What is sent. */
  public interface Requests {
    /** The request of this number, from 0. */
    HttpRequest number(int number);
  }

  /** So many a second; times are in microseconds. */
  public Histogram at(int rate, int count, Requests requests)
      throws ExecutionException, InterruptedException {
    Histogram micros = new ConcurrentHistogram(3);
    long begin = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
    try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
      List<Future<?>> all =
          IntStream.range(0, HANDS)
              .<Future<?>>mapToObj(
                  first ->
                      hands.submit(
                          () -> {
                            for (int number = first; number < count; number += HANDS) {
                              long due = begin + TimeUnit.SECONDS.toNanos(1) * number / rate;
                              sleepUntil(due);
                              send(requests.number(number));
                              micros.recordValue(
                                  TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - due));
                            }
                            return null;
                          }))
              .toList();
      for (Future<?> each : all) {
        each.get();
      }
    }
    return micros;
  }

  /** One after the other; times are in microseconds. */
  public Histogram oneByOne(int count, Requests requests) throws IOException, InterruptedException {
    Histogram micros = new Histogram(3);
    for (int number = 0; number < count; number++) {
      long begin = System.nanoTime();
      send(requests.number(number));
      micros.recordValue(TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begin));
    }
    return micros;
  }

  private void send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(
          request.uri() + " answered " + answer.statusCode() + ": " + answer.body());
    }
  }

  private static void sleepUntil(long instant) {
    for (long left = instant - System.nanoTime(); left > 0; left = instant - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
