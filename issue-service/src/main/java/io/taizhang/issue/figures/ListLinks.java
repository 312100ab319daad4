package io.taizhang.issue.figures;

import io.taizhang.issue.workflow.IssueFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list's addresses that show the very issues that were counted. */
final class ListLinks {
  private static final String LIST = "/api/v1/issues?";
  private static final List<String> MARKS =
      List.of("closed", "firstTimeRight", "returned", "reopened", "badlyRated");

  private final Map<String, String> asked = new LinkedHashMap<>();
  private final FigureBy by;

  ListLinks(IssueFilter filter, FigureBy by) {
    this.by = by;
    put("region", filter.region());
    put("regionCode", filter.regionCode());
    put("state", filter.state());
    put("stage", filter.stage());
    put("tier", filter.tier());
    put("cause", filter.cause());
    put("causeGroup", filter.causeGroup());
    put("outcome", filter.outcome());
    put("kind", filter.kind());
    put("channel", filter.channel());
    put("department", filter.department());
    put("lead", filter.lead());
    put("projectId", filter.projectId());
    put("from", filter.from());
    put("to", filter.to());
    put("text", filter.text());
    put("overdue", filter.overdue());
    put("follower", filter.follower());
    MARKS.forEach(mark -> put(mark, marked(filter, mark)));
  }

  /** One for each number of a row. */
  Map<String, String> of(String key) {
    Map<String, String> row = new LinkedHashMap<>(asked);
    if (by == FigureBy.MONTH) {
      YearMonth month = YearMonth.parse(key);
      row.merge("from", month.atDay(1).toString(), ListLinks::later);
      row.merge("to", month.atEndOfMonth().toString(), ListLinks::earlier);
    } else {
      row.put(by.filter(), key);
    }
    Map<String, String> links = new LinkedHashMap<>();
    links.put("count", link(row));
    for (String mark : MARKS) {
      Map<String, String> marked = new LinkedHashMap<>(row);
      marked.put(mark, "true");
      links.put(mark, link(marked));
    }
    return links;
  }

  private static @Nullable Boolean marked(IssueFilter filter, String mark) {
    return switch (mark) {
      case "closed" -> filter.closed();
      case "firstTimeRight" -> filter.firstTimeRight();
      case "returned" -> filter.returned();
      case "reopened" -> filter.reopened();
      default -> filter.badlyRated();
    };
  }

  private static String later(String one, String other) {
    return LocalDate.parse(one).isAfter(LocalDate.parse(other)) ? one : other;
  }

  private static String earlier(String one, String other) {
    return LocalDate.parse(one).isBefore(LocalDate.parse(other)) ? one : other;
  }

  private void put(String name, @Nullable Object value) {
    if (value != null) {
      asked.put(name, value.toString());
    }
  }

  private static String link(Map<String, String> parameters) {
    return LIST
        + parameters.entrySet().stream()
            .map(
                one ->
                    one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
  }
}
