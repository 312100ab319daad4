package io.taizhang.bench.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;

/** One kept HTTP/1.1 connection: a request's bytes out, its answer in. */
final class Wire implements AutoCloseable {

  private static final String LENGTH = "\r\ncontent-length:";
  private static final int LARGEST_ANSWER = 64 * 1024;

  private final Socket socket;
  private final InputStream in;
  private final OutputStream out;
  private final byte[] buffer = new byte[LARGEST_ANSWER];

  Wire(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    in = socket.getInputStream();
    out = socket.getOutputStream();
  }

  /** Sends a request and returns the status of the whole answer. */
  int exchange(byte[] request) throws IOException {
    out.write(request);
    int read = 0;
    int head = -1;
    while (head < 0) {
      read += more(read);
      head = endOfHead(read);
    }
    String lines = new String(buffer, 0, head, US_ASCII);
    int whole = head + length(lines);
    while (read < whole) {
      read += more(read);
    }
    return Integer.parseInt(lines, 9, 12, 10);
  }

  private int more(int read) throws IOException {
    int count = in.read(buffer, read, buffer.length - read);
    if (count <= 0) {
      throw new EOFException("the connection ended within an answer");
    }
    return count;
  }

  private int endOfHead(int read) {
    for (int i = 3; i < read; i++) {
      if (buffer[i] == '\n' && buffer[i - 2] == '\n' && buffer[i - 1] == '\r') {
        return i + 1;
      }
    }
    return -1;
  }

  private static int length(String head) throws IOException {
    String lower = head.toLowerCase(Locale.ROOT);
    int at = lower.indexOf(LENGTH);
    if (at < 0) {
      throw new IOException("an answer without a length:\n" + head);
    }
    int from = at + LENGTH.length();
    return Integer.parseInt(lower.substring(from, lower.indexOf('\r', from)).strip());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
