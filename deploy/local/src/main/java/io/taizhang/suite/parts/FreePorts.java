package io.taizhang.suite.parts;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Loopback TCP ports that nobody listens on at the moment of asking.
 *
 * <p>They lie below the range systems give to outgoing connections, so that none of these takes a
 * port between the asking and the use.
 */
public final class FreePorts {
  private static final int LOWEST = 20_000;
  private static final int HIGHEST = 29_999;

  private FreePorts() {}

  /** One free port. */
  public static int one() {
    return many(1).getFirst();
  }

  /** As many different free ports as asked for. */
  public static List<Integer> many(int count) {
    var candidates = new ArrayList<>(IntStream.rangeClosed(LOWEST, HIGHEST).boxed().toList());
    Collections.shuffle(candidates, new Random());
    var free = candidates.stream().filter(FreePorts::isFree).limit(count).toList();
    if (free.size() < count) {
      throw new PartFailedException("no free loopback port between " + LOWEST + " and " + HIGHEST);
    }
    return free;
  }

  /** Whether a server could listen on this loopback port now. */
  public static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
