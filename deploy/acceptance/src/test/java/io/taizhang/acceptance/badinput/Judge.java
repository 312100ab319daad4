package io.taizhang.acceptance.badinput;

import io.taizhang.acceptance.Door;
import io.taizhang.acceptance.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Looks at an answer to a bad request: the right status and code, a whole problem, no inside. */
final class Judge {

  private static final List<String> FIELDS =
      List.of("type", "title", "status", "code", "detail", "instance", "traceId");
  private static final Pattern INSIDE =
      Pattern.compile(
          "Exception|io\\.taizhang|com\\.fasterxml|org\\.|java\\.|SQL|hibernate|\\tat ");
  private static final Pattern TRACE = Pattern.compile("(?!0{32})[0-9a-f]{32}");

  private final Door door;
  private final Map<String, Boolean> pages = new ConcurrentHashMap<>();

  Judge(Door door) {
    this.door = door;
  }

  /** What is wrong with the answer; empty when nothing is. */
  List<String> complaints(Fault fault, Fault.Answer wanted, Reply reply) {
    List<String> complaints = new ArrayList<>();
    String code = reply.text("code");
    if (reply.status() != wanted.status() || !wanted.codes().contains(code)) {
      complaints.add(
          "%d %s instead of %d %s"
              .formatted(reply.status(), code, wanted.status(), wanted.codes()));
    }
    if (reply.status() >= 400) {
      complaints.addAll(form(reply, code));
    }
    if (fault.is("wrong method") && reply.header("Allow").isEmpty()) {
      complaints.add("no Allow");
    }
    if (wanted.status() == 401 && reply.header("WWW-Authenticate").isEmpty()) {
      complaints.add("no WWW-Authenticate");
    }
    if (!complaints.isEmpty()) {
      complaints.add(cut(reply.body().toString()));
    }
    return complaints;
  }

  private List<String> form(Reply reply, String code) {
    List<String> complaints = new ArrayList<>();
    if (!reply.header("Content-Type").startsWith("application/problem+json")) {
      complaints.add("no problem but " + reply.header("Content-Type"));
      return complaints;
    }
    FIELDS.stream()
        .filter(field -> reply.text(field).isBlank())
        .forEach(field -> complaints.add("no " + field));
    if (!reply.text("type").equals("/problems/" + code) || !hasPage(reply.text("type"))) {
      complaints.add("type leads nowhere: " + reply.text("type"));
    }
    if (!reply.text("status").equals(Integer.toString(reply.status()))) {
      complaints.add("says it is " + reply.text("status"));
    }
    if (!reply.text("instance").startsWith("/")
        || !TRACE.matcher(reply.text("traceId")).matches()) {
      complaints.add("instance or traceId is none");
    }
    if (INSIDE.matcher(reply.body().toString()).find()) {
      complaints.add("tells of the inside");
    }
    return complaints;
  }

  private boolean hasPage(String type) {
    return pages.computeIfAbsent(type, page -> door.nobody().get(page).status() == 200);
  }

  private static String cut(String body) {
    return body.substring(0, Math.min(300, body.length()));
  }
}
