package io.taizhang.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The mail server and the SMS gateway of the running suite: what was sent ends here. */
final class Post {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, JsonNode> MESSAGES = new ConcurrentHashMap<>();
  private static final Set<String> REFUSED = ConcurrentHashMap.newKeySet();
  private static final GreenMail MAIL =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private Post() {}

  /** Opens both and tells the suite, before it starts, where they are. */
  static void open() {
    MAIL.start();
    System.setProperty("suite.smtp", "127.0.0.1:" + MAIL.getSmtp().getPort());
    try {
      HttpServer sms =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      sms.createContext("/", Post::take);
      sms.start();
      System.setProperty("suite.sms", "http://127.0.0.1:" + sms.getAddress().getPort());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts of the mails to an address. */
  static List<String> mails(String address) {
    return Arrays.stream(MAIL.getReceivedMessages())
        .filter(mail -> recipients(mail).anyMatch(address::equals))
        .map(Post::text)
        .toList();
  }

  /** The short messages to a number, with their signature. */
  static List<String> messages(String number) {
    return MESSAGES.values().stream()
        .filter(message -> message.path("to").asText().equals(number))
        .map(message -> message.path("signature").asText() + message.path("text").asText())
        .toList();
  }

  /** From now on the gateway takes no message to this number. */
  static void refuse(String number) {
    REFUSED.add(number);
  }

  private static void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    boolean signed = exchange.getRequestHeaders().getFirst("X-Signature") != null;
    int status = signed ? 200 : 401;
    if (signed && exchange.getRequestMethod().equals("POST")) {
      JsonNode message = JSON.readTree(body);
      if (REFUSED.contains(message.path("to").asText())) {
        status = 400;
      } else {
        MESSAGES.putIfAbsent(message.path("key").asText(), message);
      }
    }
    byte[] answer = "{\"id\":\"S\",\"status\":\"ACCEPTED\"}".getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  private static Stream<String> recipients(MimeMessage mail) {
    try {
      return Arrays.stream(mail.getAllRecipients()).map(Address::toString);
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(MimeMessage mail) {
    try {
      return mail.getContent().toString();
    } catch (MessagingException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
