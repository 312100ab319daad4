package io.taizhang.bench.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does what its standard input says, {@code lead <workers> <milliseconds>}, and answers a line that
 * begins with {@code =}: how many cases were led, and how many a second. Each worker leads at least
 * one and finishes what it has begun. Ends with its input.
 */
public final class CaseOrders {

  private static final double NANOS = 1e9;

  private final CaseWork work;
  private final AtomicInteger begun = new AtomicInteger();

  private CaseOrders(CaseWork work) {
    this.work = work;
  }

  /** Says that it is ready and obeys until there are no more orders. */
  public static void obey(CaseWork work)
      throws IOException, InterruptedException, ExecutionException {
    CaseOrders cases = new CaseOrders(work);
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    System.out.println("=");
    for (String order = orders.readLine(); order != null; order = orders.readLine()) {
      String[] said = order.split(" ", -1);
      if (!said[0].equals("lead")) {
        throw new IllegalArgumentException("no such order: " + order);
      }
      System.out.println("= " + cases.lead(Integer.parseInt(said[1]), Integer.parseInt(said[2])));
    }
  }

  private String lead(int workers, int millis) throws InterruptedException, ExecutionException {
    int before = begun.get();
    long begin = System.nanoTime();
    long until = begin + TimeUnit.MILLISECONDS.toNanos(millis);
    try (ExecutorService pool = Executors.newFixedThreadPool(workers)) {
      List<Future<?>> all = new ArrayList<>();
      for (int worker = 0; worker < workers; worker++) {
        all.add(
            pool.submit(
                () -> {
                  leadUntil(until);
                  return null;
                }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
    int count = begun.get() - before;
    double seconds = (System.nanoTime() - begin) / NANOS;
    return String.format(Locale.ROOT, "cases=%d rate=%.2f", count, count / seconds);
  }

  private void leadUntil(long until) throws Exception {
    do {
      work.lead(begun.getAndIncrement());
    } while (System.nanoTime() < until);
  }
}
