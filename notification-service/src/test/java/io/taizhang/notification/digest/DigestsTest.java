package io.taizhang.notification.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.fixture.Tokens;
import io.taizhang.chassis.security.RegionPath;
import io.taizhang.chassis.time.Almanac;
import io.taizhang.notification.clock.Addressee;
import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.clock.WatchedClocks;
import io.taizhang.notification.fixture.Call;
import io.taizhang.notification.fixture.Clocks;
import io.taizhang.notification.fixture.Known;
import io.taizhang.notification.fixture.MailServer;
import io.taizhang.notification.recipient.ProjectBook;
import io.taizhang.notification.recipient.ProjectPart;
import io.taizhang.notification.recipient.ProjectRoles;
import io.taizhang.notification.region.Regions;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** September's report and a week's, made by hand with a now of their own. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
@WithTestResource(MailServer.class)
class DigestsTest {

  private static final AtomicInteger PARKS = new AtomicInteger(350_600);
  private static final LocalDate OCTOBER = LocalDate.parse("2026-10-01");
  private static final Instant OPENING = at("2026-10-08T08:30");

  @Inject Digests digests;
  @Inject ProjectBook projects;
  @Inject ProjectRoles roles;
  @Inject MonthFacts months;
  @Inject WatchedClocks clocks;
  @Inject Regions regions;
  @Inject Known known;

  private final String code = Integer.toString(PARKS.incrementAndGet());
  private final RegionPath park = Clocks.QUANZHOU.child(code);
  private final Tokens leader = Tokens.of("leader").person(code);

  @BeforeEach
  void aRegionOfItsOwn() {
    known.regions();
    QuarkusTransaction.requiringNew().run(() -> regions.keep(code, "园区（虚构）", park));
  }

  @Test
  void the_first_working_day_of_october_is_the_one_after_the_national_day_week() {
    assertThat(Rhythm.MONTHLY.at(OCTOBER, Almanac.base().national())).isEqualTo(OPENING);
    assertThat(Rhythm.WEEKLY.at(LocalDate.parse("2026-09-14"), Almanac.base().national()))
        .isEqualTo(at("2026-09-14T08:30"));
  }

  @Test
  void a_month_tells_investment_progress_breakthroughs_difficulties_and_laggards() {
    UUID fast = project("人民医院二期", ProjectPart.LEADER);
    UUID slow = project("江滨南路绿化", ProjectPart.LEADER);
    told(
        () -> {
          months.reported(fast, "基坑支护", 100_000_000_00L, at("2026-08-20T10:00"));
          months.reported(fast, "桩基施工", 112_345_000_00L, at("2026-09-11T10:00"));
          months.reported(fast, "主体施工", 120_000_000_00L, at("2026-09-25T10:00"));
          months.reported(fast, "十月的事", 150_000_000_00L, at("2026-10-01T10:00"));
          months.advanced(fast, "PRELIMINARY", "STARTED", at("2026-09-12T10:00"));
          months.problem(
              UUID.randomUUID(),
              fast,
              "WT-1",
              LocalDate.parse("2026-09-20"),
              "STRUCK_OFF",
              at("2026-09-19T10:00"));
          months.problem(
              UUID.randomUUID(),
              slow,
              "WT-2",
              LocalDate.parse("2026-09-30"),
              "OPEN",
              at("2026-09-01T10:00"));
          projects.stale(slow, LocalDate.parse("2026-09-22"));
        });
    make(rule("MONTHLY", "LEADER"), OCTOBER, OPENING);
    assertThat(texts())
        .containsExactly(
            "【月报】2026年9月，您包保的 2 个项目：当月完成投资 2000.00 万元，累计 12000.00 万元；突破 1 个，困难 1 个，滞后 1 个。");
    String mail = mail();
    assertThat(mail)
        .contains("- 人民医院二期：当月 2000.00 万元，累计 12000.00 万元；主体施工")
        .contains("- 人民医院二期：前期→开工，销号问题 1 个")
        .contains("- 江滨南路绿化：问题 WT-2，应于 2026-09-30 前解决")
        .contains("- 江滨南路绿化：本月未填报，未按周更新，有问题超期未销号")
        .doesNotContain("十月的事");
  }

  @Test
  void however_often_it_is_made_there_is_one_per_recipient_and_period() {
    project("人民医院二期", ProjectPart.LEADER);
    UUID rule = rule("MONTHLY", "LEADER");
    make(rule, OCTOBER, OPENING);
    make(rule, OCTOBER, OPENING);
    assertThat(texts()).hasSize(1);
    make(rule, LocalDate.parse("2026-11-01"), at("2026-11-02T08:30"));
    assertThat(texts()).hasSize(2);
  }

  @Test
  void more_leaders_than_fit_in_one_transaction_get_one_each() {
    UUID rule = rule("MONTHLY", "LEADER");
    List<Tokens> leaders =
        IntStream.range(0, 45).mapToObj(i -> Tokens.of("leader").person(code + "-" + i)).toList();
    leaders.forEach(
        each ->
            told(
                () -> {
                  UUID id = UUID.randomUUID();
                  projects.keep(id, "项目", park, null, null, "STARTED");
                  roles.assign(id, ProjectPart.LEADER, each.subject(), "领导", null);
                }));
    make(rule, OCTOBER, OPENING);
    long digests =
        leaders.stream()
            .mapToLong(
                each ->
                    Call.as(each)
                        .get("/api/v1/inbox")
                        .jsonPath()
                        .<String>getList(
                            "items.findAll { it.kind == 'DIGEST' && it.recipient.key == '"
                                + each.subject()
                                + "' }.id")
                        .size())
            .sum();
    assertThat(digests).isEqualTo(45);
  }

  @Test
  void a_week_tells_what_is_due_late_and_stale_and_is_silent_where_there_is_nothing() {
    Tokens officer = Tokens.of("officer").person(code);
    UUID id = project("人民医院二期", ProjectPart.OFFICER, officer);
    LocalDate week = LocalDate.parse("2026-09-21");
    Instant monday = at("2026-09-21T08:30");
    make(rule("WEEKLY", "OFFICER"), LocalDate.parse("2026-09-14"), at("2026-09-14T08:30"));
    assertThat(texts(officer)).isEmpty();
    told(
        () -> {
          watch(id, "用地预审", at("2026-09-23T17:30"));
          watch(id, "环评", at("2026-09-18T17:30"));
          watch(id, "下周的事", at("2026-09-28T17:30"));
          projects.stale(id, LocalDate.parse("2026-09-19"));
        });
    make(rule("WEEKLY", "OFFICER"), week, monday);
    assertThat(texts(officer))
        .containsExactly("【周报】2026-09-21 至 2026-09-27：本周到期 1 件，已逾期 1 件，未按周更新 1 个项目。");
  }

  @Test
  void a_regions_own_rule_takes_the_place_of_one_from_above() {
    project("人民医院二期", ProjectPart.LEADER);
    UUID own = rule("MONTHLY", "LEADER");
    UUID above =
        UUID.fromString(
            Call.as("admin")
                .queryParam("limit", 100)
                .get("/api/v1/digest-rules")
                .jsonPath()
                .getString(
                    "items.find { it.regionCode == '100000' && it.rhythm == 'MONTHLY' }.id"));
    make(above, LocalDate.parse("2026-12-01"), at("2026-12-01T08:30"));
    assertThat(texts()).isEmpty();
    make(own, LocalDate.parse("2026-12-01"), at("2026-12-01T08:30"));
    assertThat(texts()).hasSize(1);
  }

  private void make(UUID rule, LocalDate period, Instant now) {
    while (digests.some(new Digests.Round(rule, period), now)) {
      Thread.onSpinWait();
    }
  }

  private UUID rule(String rhythm, String audience) {
    String location =
        Call.as("admin")
            .body(
                Map.of(
                    "name",
                    "简报（虚构）",
                    "rhythm",
                    rhythm,
                    "audience",
                    audience,
                    "channels",
                    List.of("EMAIL"),
                    "regionCode",
                    code,
                    "enabled",
                    rhythm.equals("MONTHLY")))
            .post("/api/v1/digest-rules")
            .then()
            .statusCode(201)
            .extract()
            .header("Location");
    return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
  }

  private UUID project(String name, ProjectPart part) {
    return project(name, part, leader);
  }

  private UUID project(String name, ProjectPart part, Tokens holder) {
    UUID id = UUID.randomUUID();
    told(
        () -> {
          projects.keep(id, name, park, code + "-HOUSING", null, "STARTED");
          roles.assign(id, part, holder.subject(), "某某（虚构）", null);
        });
    return id;
  }

  private void watch(UUID project, String title, Instant due) {
    Clocks clock = Clocks.due(due);
    clocks.keep(
        clock.snapshot(),
        new Subject("item", clock.id().toString(), title, null, project.toString(), "人民医院二期"),
        new Addressee(code + "-HOUSING", null),
        park);
  }

  private static void told(Runnable facts) {
    QuarkusTransaction.requiringNew().run(facts);
  }

  private List<String> texts() {
    return texts(leader);
  }

  private List<String> texts(Tokens reader) {
    return Call.as(reader)
        .queryParam("limit", 100)
        .get("/api/v1/inbox")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList(
            "items.findAll { it.kind == 'DIGEST' && it.recipient.key == '"
                + reader.subject()
                + "' }.text");
  }

  @Inject jakarta.persistence.EntityManager database;

  private String mail() {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (String)
                    database
                        .createNativeQuery("select mail from message where recipient_key = ?1")
                        .setParameter(1, leader.subject())
                        .getSingleResult());
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
  }
}
