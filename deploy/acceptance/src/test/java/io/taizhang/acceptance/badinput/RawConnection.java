package io.taizhang.acceptance.badinput;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Bytes sent to the door as they are, and all that comes back until it closes or falls silent. */
record RawConnection(URI door) {

  private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3}) ");
  private static final int PATIENCE = 2_000;

  /**
   * What came back.
   *
   * @param statuses of every answer in it, in order; none when the connection was just closed
   */
  record Answers(List<Integer> statuses, String text) {}

  Answers send(String bytes) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), door.getPort())) {
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      String text = readAll(socket.getInputStream());
      List<Integer> statuses =
          STATUS.matcher(text).results().map(found -> Integer.valueOf(found.group(1))).toList();
      return new Answers(statuses, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String readAll(InputStream in) throws IOException {
    var text = new StringBuilder();
    byte[] some = new byte[8_192];
    try {
      for (int length = in.read(some); length >= 0; length = in.read(some)) {
        text.append(new String(some, 0, length, StandardCharsets.UTF_8));
      }
    } catch (SocketException | SocketTimeoutException _) {
      return text.toString();
    }
    return text.toString();
  }
}
