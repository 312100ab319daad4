package io.taizhang.issue.figures;

import io.taizhang.chassis.calendar.Calendars;
import io.taizhang.chassis.security.Caller;
import io.taizhang.chassis.security.Condition;
import io.taizhang.chassis.security.Scope;
import io.taizhang.chassis.time.WorkingCalendar;
import io.taizhang.issue.cause.Causes;
import io.taizhang.issue.domain.IssueKind;
import io.taizhang.issue.domain.IssueState;
import io.taizhang.issue.domain.Tier;
import io.taizhang.issue.intake.IntakeChannel;
import io.taizhang.issue.replica.KnownDepartment;
import io.taizhang.issue.replica.Replica;
import io.taizhang.issue.workflow.IssueFilter;
import io.taizhang.issue.workflow.IssueMarks;
import io.taizhang.issue.workflow.IssueReach;
import io.taizhang.issue.workflow.IssueScopes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts issues within the caller's scope and the list's filters. Working days are reckoned by the
 * calendar of the caller's region, once for each pair of dates that occurs.
 */
@ApplicationScoped
@Transactional
class IssueFigures {

  private static final int DECIMALS = 2;

  private record Score(BigDecimal mean, long count) {}

  private final EntityManager entities;
  private final IssueScopes scopes;
  private final Calendars calendars;
  private final Replica replica;
  private final Causes causes;
  private final Clock clock;

  IssueFigures(
      EntityManager entities,
      IssueScopes scopes,
      Calendars calendars,
      Replica replica,
      Causes causes,
      Clock clock) {
    this.entities = entities;
    this.scopes = scopes;
    this.calendars = calendars;
    this.replica = replica;
    this.causes = causes;
    this.clock = clock;
  }

  IssueFiguresView of(Caller caller, IssueFilter filter, FigureBy by) {
    Scope scope = scopes.of(caller, filter.region());
    Condition counted =
        scope
            .over("this.regionPath", IssueReach.WHOLE.terms())
            .and(filter.condition(clock.instant(), causes::codesOf, IssueReach.WHOLE));
    WorkingCalendar calendar = calendars.in(scope.region()).calendar();
    Map<String, Map<Stretch, DayCounts>> days = days(by, counted, calendar);
    Map<String, Score> scores = scores(by, counted);
    ListLinks links = new ListLinks(filter, by);
    List<IssueFigure> rows = new ArrayList<>();
    for (Object[] row : counts(by, counted)) {
      rows.add(row(by, row, days, scores, links));
    }
    return new IssueFiguresView(by, rows.stream().mapToLong(IssueFigure::count).sum(), rows);
  }

  private IssueFigure row(
      FigureBy by,
      Object[] row,
      Map<String, Map<Stretch, DayCounts>> days,
      Map<String, Score> scores,
      ListLinks links) {
    @Nullable Object value = row[0];
    String text = value == null ? "" : value.toString();
    Optional<Score> score = Optional.ofNullable(scores.get(text));
    return new IssueFigure(
        value == null ? null : text,
        label(by, value),
        number(row[1]),
        number(row[2]),
        number(row[3]),
        number(row[4]),
        number(row[5]),
        number(row[6]),
        score.map(Score::count).orElse(0L),
        score.map(Score::mean).orElse(null),
        days.getOrDefault(text, Map.of()).entrySet().stream()
            .map(stretch -> stretch.getValue().of(stretch.getKey()))
            .toList(),
        value == null ? Map.of() : links.of(text));
  }

  private @Nullable String label(FigureBy by, @Nullable Object value) {
    return switch (value) {
      case null -> null;
      case IssueState state -> state.label();
      case IssueKind kind -> kind.label();
      case IntakeChannel channel -> channel.label();
      case Tier tier -> tier.label();
      default ->
          switch (by) {
            case DEPARTMENT ->
                replica.department(value.toString()).map(KnownDepartment::name).orElse(null);
            case CAUSE -> causes.label(value.toString());
            default -> value.toString();
          };
    };
  }

  private List<Object[]> counts(FigureBy by, Condition counted) {
    return rows(
        "select %s, count(*), %s, %s, %s, %s, %s from Issue i where %s group by 1 order by 2 desc, 1"
            .formatted(
                by.key(),
                sum(IssueMarks.CLOSED),
                sum(IssueMarks.FIRST_TIME_RIGHT),
                sum(IssueMarks.RETURNED),
                sum(IssueMarks.REOPENED),
                sum(IssueMarks.BADLY_RATED),
                counted.text()),
        counted);
  }

  private Map<String, Map<Stretch, DayCounts>> days(
      FigureBy by, Condition counted, WorkingCalendar calendar) {
    Map<String, Map<Stretch, DayCounts>> days = new HashMap<>();
    for (Stretch stretch : Stretch.values()) {
      String from = date(stretch.from());
      String to = date(stretch.to());
      String hql =
          "select %s, %s, %s, count(*) from Issue i where i.%s is not null and i.%s is not null"
                  .formatted(by.key(), from, to, stretch.from(), stretch.to())
              + " and (%s) group by 1, 2, 3".formatted(counted.text());
      for (Object[] row : rows(hql, counted)) {
        int between =
            calendar.workingDaysBetween(
                LocalDate.parse(row[1].toString()), LocalDate.parse(row[2].toString()));
        days.computeIfAbsent(text(row[0]), _ -> new EnumMap<>(Stretch.class))
            .computeIfAbsent(stretch, _ -> new DayCounts())
            .add(Math.max(0, between), number(row[3]));
      }
    }
    return days;
  }

  private Map<String, Score> scores(FigureBy by, Condition counted) {
    String hql =
        "select %s, avg(r.score), count(r.id) from Issue i join IssueRating r on r.issueId = i.id"
                .formatted(by.key())
            + " where r.state <> SET_ASIDE and (%s) group by 1".formatted(counted.text());
    Map<String, Score> scores = new HashMap<>();
    for (Object[] row : rows(hql, counted)) {
      BigDecimal mean =
          new BigDecimal(Objects.requireNonNull(row[1]).toString())
              .setScale(DECIMALS, RoundingMode.HALF_UP);
      scores.put(text(row[0]), new Score(mean, number(row[2])));
    }
    return scores;
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> rows(String hql, Condition counted) {
    Query query = entities.createQuery(hql.replace("this.", "i."), Object[].class);
    counted.values().forEach(query::setParameter);
    return query.getResultList();
  }

  private static String sum(String mark) {
    return "sum(case when " + mark + " then 1 else 0 end)";
  }

  private static String date(String property) {
    return "cast(sql('to_char(? at time zone ''Asia/Shanghai'', ''YYYY-MM-DD'')', i."
        + property
        + ") as string)";
  }

  private static String text(@Nullable Object key) {
    return key == null ? "" : key.toString();
  }

  private static long number(@Nullable Object value) {
    return value == null ? 0 : ((Number) value).longValue();
  }
}
