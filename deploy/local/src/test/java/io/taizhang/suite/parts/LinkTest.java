package io.taizhang.suite.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkTest {
  private static final int AWHILE = 200;
  private static final int LONG_ENOUGH = 10_000;

  private ServerSocket echo;
  private Link link;
  private int port;

  @BeforeEach
  void an_echo_behind_a_link() throws IOException {
    echo = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    Thread.startVirtualThread(this::answer);
    port = FreePorts.one();
    link = Link.open(port, echo.getLocalPort());
  }

  @AfterEach
  void hang_up() throws IOException {
    link.close();
    echo.close();
  }

  @Test
  void what_is_said_comes_through_in_both_directions() throws IOException {
    assertThat(answerTo(7)).isEqualTo(7);
  }

  @Test
  void a_cut_link_swallows_what_is_said_and_stays_open() throws IOException {
    try (Socket old = client(AWHILE)) {
      old.getOutputStream().write(7);
      old.getInputStream().read();
      link.cut();
      old.getOutputStream().write(8);
      assertThatThrownBy(old.getInputStream()::read).isInstanceOf(SocketTimeoutException.class);

      try (Socket fresh = client(AWHILE)) {
        fresh.getOutputStream().write(9);
        assertThatThrownBy(fresh.getInputStream()::read).isInstanceOf(SocketTimeoutException.class);
      }
    }
  }

  @Test
  void a_mended_link_hangs_up_on_the_old_and_serves_the_new() throws IOException {
    try (Socket old = client(LONG_ENOUGH)) {
      old.getOutputStream().write(7);
      old.getInputStream().read();
      link.cut();
      link.mend();
      assertThat(old.getInputStream().read()).isEqualTo(-1);
    }
    assertThat(answerTo(8)).isEqualTo(8);
  }

  private int answerTo(int said) throws IOException {
    try (Socket client = client(LONG_ENOUGH)) {
      client.getOutputStream().write(said);
      return client.getInputStream().read();
    }
  }

  private Socket client(int patience) throws IOException {
    var client = new Socket(InetAddress.getLoopbackAddress(), port);
    client.setSoTimeout(patience);
    return client;
  }

  private void answer() {
    while (!echo.isClosed()) {
      try {
        Socket caller = echo.accept();
        Thread.startVirtualThread(() -> echo(caller));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private static void echo(Socket caller) {
    try (caller;
        InputStream in = caller.getInputStream()) {
      in.transferTo(caller.getOutputStream());
    } catch (IOException gone) {
      assertThat(caller.isClosed()).isTrue();
    }
  }
}
