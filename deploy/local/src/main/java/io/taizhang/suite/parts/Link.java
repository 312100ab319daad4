package io.taizhang.suite.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A loopback line between a client and a server that can be cut. While it is cut, connections stay
 * open and every byte is swallowed, as behind a switch that has lost power; when it is mended, they
 * are closed, and new ones go through.
 */
public final class Link implements AutoCloseable {
  private final ServerSocket door;
  private final InetSocketAddress server;
  private final Queue<Socket> sockets = new ConcurrentLinkedQueue<>();
  private volatile boolean cut;

  private Link(ServerSocket door, InetSocketAddress server) {
    this.door = door;
    this.server = server;
  }

  /** Opens a line from {@code port} to {@code serverPort}. */
  public static Link open(int port, int serverPort) {
    var loopback = InetAddress.getLoopbackAddress();
    try {
      var link =
          new Link(
              new ServerSocket(port, 64, loopback), new InetSocketAddress(loopback, serverPort));
      Thread.ofPlatform().daemon().name("link-" + port).start(link::accept);
      return link;
    } catch (IOException e) {
      throw new PartFailedException("cannot listen on " + port, e);
    }
  }

  /** From now on nothing gets through, in either direction. */
  public void cut() {
    cut = true;
  }

  /** Closes what hung in the cut line and lets new connections through. */
  public void mend() {
    cut = false;
    hangUp();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket client = door.accept();
        sockets.add(client);
        Thread.startVirtualThread(() -> connect(client));
      } catch (IOException e) {
        hangUp();
      }
    }
  }

  private void connect(Socket client) {
    if (cut) {
      return;
    }
    try {
      var far = new Socket();
      sockets.add(far);
      far.connect(server);
      Thread.startVirtualThread(() -> pump(far, client));
      pump(client, far);
    } catch (IOException unreachable) {
      close(client);
    }
  }

  private void pump(Socket from, Socket to) {
    var buffer = new byte[65_536];
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        if (!cut) {
          out.write(buffer, 0, count);
        }
      }
    } catch (IOException closed) {
      close(from);
    }
  }

  private void hangUp() {
    for (Socket socket = sockets.poll(); socket != null; socket = sockets.poll()) {
      close(socket);
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new PartFailedException("cannot close a connection", e);
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new PartFailedException("cannot close a link", e);
    }
    hangUp();
  }
}
