package io.taizhang.acceptance.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import io.taizhang.acceptance.Door;
import io.taizhang.acceptance.Reply;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A request with nothing hidden: changed by one thing at a time. */
record Request(
    String how, String method, String target, Map<String, String> headers, BodyPublisher body) {

  Request {
    headers = Map.copyOf(headers);
  }

  /** The same, told apart by what is wrong with it. */
  Request but(String wrong) {
    return new Request(wrong, method, target, headers, body);
  }

  Request at(String another) {
    return new Request(how, method, another, headers, body);
  }

  Request by(String anotherMethod) {
    return new Request(how, anotherMethod, target, headers, body);
  }

  Request with(String header, String value) {
    var more = new TreeMap<>(headers);
    more.put(header, value);
    return new Request(how, method, target, more, body);
  }

  Request with(Map<String, String> others) {
    var more = new TreeMap<>(headers);
    more.putAll(others);
    return new Request(how, method, target, more, body);
  }

  Request without(String header) {
    var fewer = new TreeMap<>(headers);
    fewer.remove(header);
    return new Request(how, method, target, fewer, body);
  }

  Request bearing(String token) {
    return with("Authorization", "Bearer " + token);
  }

  Request saying(JsonNode words) {
    return saying(words.toString());
  }

  Request saying(String text) {
    return saying(text.getBytes(StandardCharsets.UTF_8));
  }

  Request saying(byte[] bytes) {
    return new Request(how, method, target, headers, BodyPublishers.ofByteArray(bytes));
  }

  /** The body without its length told before. */
  Request inChunks(byte[] bytes) {
    BodyPublisher chunks = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes));
    return new Request(how, method, target, headers, chunks);
  }

  Reply send(Door door) {
    HttpRequest.Builder request = HttpRequest.newBuilder(door.at(target)).method(method, body);
    headers.forEach(request::header);
    return door.send(request);
  }
}
