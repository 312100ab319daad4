package io.taizhang.notification.template;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What is said, and with which data. The set is closed: a template may name nothing else. */
public enum TemplateName {
  EARLY_REMINDER("rung.early-reminder", Data.RUNG),
  REMINDER("rung.reminder", Data.RUNG),
  URGE("rung.urge", Data.RUNG),
  YELLOW_CARD("rung.yellow-card", Data.LATE),
  RED_CARD("rung.red-card", Data.LATE),
  SUPERVISION_ORDER("rung.supervision-order", Data.ORDER),
  CIRCULAR("rung.circular", Data.ORDER),
  WEEKLY("digest.weekly", Data.WEEKLY),
  MONTHLY("digest.monthly", Data.MONTHLY),
  /** To a complainant: the issue was accepted. */
  PERSON_ACCEPTED("person.accepted", Data.PERSON),
  /** To a complainant: it will take until a later day. */
  PERSON_EXTENDED("person.extended", Data.PERSON),
  /** To a complainant: there is a result. */
  PERSON_FED_BACK("person.fed-back", Data.PERSON),
  /** To a project's owner, at whatever rung. */
  OWNER_PROGRESS("owner.progress", Data.OWNER);

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody can change
  private final Map<String, Datum> data;

  TemplateName(String code, Map<String, Datum> data) {
    this.code = code;
    this.data = Map.copyOf(data);
  }

  /** How it is called in paths and files. */
  public String code() {
    return code;
  }

  /** The template of that code. */
  public static Optional<TemplateName> of(String code) {
    return Arrays.stream(values()).filter(name -> name.code.equals(code)).findFirst();
  }

  /** Whether it is for notices of rungs, which all have the same data. */
  boolean ofRung() {
    return data.containsKey("noun");
  }

  /** The data by name. */
  Map<String, Datum> data() {
    return data;
  }

  /** Sample data: everything that can be there, or only what always is. */
  Map<String, Object> sample(boolean whole) {
    Map<String, Object> sample = new LinkedHashMap<>();
    data.forEach(
        (name, datum) -> {
          if (whole || datum.always()) {
            sample.put(name, datum.example(whole));
          }
        });
    return sample;
  }

  /** The names, for people. */
  Set<String> names() {
    return new TreeSet<>(data.keySet());
  }

  /**
   * One datum.
   *
   * @param always whether it is there every time; what is not must be asked for first
   * @param text an example, when it is a text or a number in words
   * @param row an example of one row, when it is a list; empty for a text
   */
  record Datum(boolean always, String text, Map<String, String> row) {

    static Datum text(String example) {
      return new Datum(true, example, Map.of());
    }

    static Datum maybe(String example) {
      return new Datum(false, example, Map.of());
    }

    static Datum rows(Map<String, String> example) {
      return new Datum(true, "", example);
    }

    boolean list() {
      return !row.isEmpty();
    }

    Object example(boolean whole) {
      if (!list()) {
        return text;
      }
      return whole ? List.of(row, row) : List.of();
    }
  }

  /** The closed sets. */
  private static final class Data {

    private static final Map<String, Datum> ABOUT =
        Map.of(
            "noun", Datum.text("事项"),
            "title", Datum.text("用地预审"),
            "project", Datum.maybe("人民医院二期"),
            "stage", Datum.maybe("受理"),
            "limit", Datum.text("承诺时限"),
            "link", Datum.maybe("https://taizhang.example/api/v1/items/1/clock/explanation"));

    static final Map<String, Datum> RUNG =
        and(ABOUT, Map.of("due", Datum.text("2026-10-08 17:30")));

    static final Map<String, Datum> LATE =
        and(ABOUT, Map.of("due", Datum.maybe("2026-10-08 17:30"), "daysPast", Datum.maybe("3")));

    static final Map<String, Datum> ORDER =
        and(
            LATE,
            Map.of(
                "order", Datum.maybe("350500-DB-2026-0001"),
                "answerDue", Datum.maybe("2026-10-16 17:30")));

    static final Map<String, Datum> WEEKLY =
        Map.of(
            "period", Datum.text("2026-09-14 至 2026-09-20"),
            "dueCount", Datum.text("1"),
            "lateCount", Datum.text("1"),
            "staleCount", Datum.text("1"),
            "due",
                Datum.rows(Map.of("project", "人民医院二期", "title", "用地预审", "at", "2026-09-16 17:30")),
            "late",
                Datum.rows(Map.of("project", "人民医院二期", "title", "用地预审", "at", "2026-09-11 17:30")),
            "stale", Datum.rows(Map.of("project", "人民医院二期", "since", "2026-09-10")));

    static final Map<String, Datum> MONTHLY =
        and(
            Map.of(
                "period", Datum.text("2026年9月"),
                "count", Datum.text("99"),
                "doneWan", Datum.text("16302.60"),
                "totalWan", Datum.text("872540.00"),
                "laggardCount", Datum.text("1"),
                "difficultyCount", Datum.text("2"),
                "breakthroughCount", Datum.text("3")),
            Map.of(
                "projects",
                Datum.rows(
                    Map.of(
                        "name", "人民医院二期",
                        "doneWan", "1200.00",
                        "totalWan", "5600.00",
                        "progress", "桩基施工")),
                "breakthroughs",
                Datum.rows(Map.of("name", "人民医院二期", "what", "前期→开工")),
                "difficulties",
                Datum.rows(Map.of("name", "人民医院二期", "number", "WT-1", "due", "2026-09-30")),
                "laggards",
                Datum.rows(Map.of("name", "人民医院二期", "why", "本月未填报"))));

    static final Map<String, Datum> PERSON =
        Map.of("number", Datum.text("BBC-350783-2026-0001"), "on", Datum.text("12月14日"));

    static final Map<String, Datum> OWNER =
        Map.of(
            "title", Datum.text("用地预审"),
            "project", Datum.maybe("人民医院二期"),
            "limit", Datum.text("承诺时限"),
            "due", Datum.text("2026-10-08 17:30"));

    private static Map<String, Datum> and(Map<String, Datum> some, Map<String, Datum> more) {
      Map<String, Datum> both = new LinkedHashMap<>(some);
      both.putAll(more);
      return Map.copyOf(both);
    }
  }
}
