package io.taizhang.chassis.clockbook;

import static io.taizhang.chassis.clockbook.Desk.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.taizhang.chassis.fixture.SuiteParts;
import io.taizhang.chassis.time.Approver;
import io.taizhang.chassis.time.ClockFact;
import io.taizhang.chassis.time.Correction;
import io.taizhang.chassis.time.ExtensionBasis;
import io.taizhang.chassis.time.PauseBasis;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Facts come back from the book as they went in. */
@QuarkusTest
@WithTestResource(SuiteParts.class)
class ClockFactStoreTest {

  private static final Instant TUESDAY = at("2026-09-08T10:00");

  @Inject Desk desk;
  @Inject ClockBook book;
  @Inject ClockFactStore store;
  @Inject DataSource dataSource;

  @Test
  void facts_of_every_kind_read_back_equal() {
    StoredClock clock = desk.started(Desk.country(), 5);
    List<ClockFact> facts = new ArrayList<>(clock.facts());
    facts.addAll(everyKind());
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int number = 2; number <= facts.size(); number++) {
                insert(clock.withAll(facts.subList(0, number)));
              }
            });
    assertThat(desk.read(clock).facts()).isEqualTo(facts);
  }

  private void insert(StoredClock clock) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement row = connection.prepareStatement(ClockFactStore.INSERT)) {
      store.bind(row, 0, clock);
      row.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<ClockFact> everyKind() {
    ClockFact.Plain otherLaw =
        new ClockFact.Pause(
            TUESDAY,
            TUESDAY,
            "handler-1",
            PauseBasis.OTHER_LAW,
            "示例告知书〔2026〕1号",
            LocalDate.of(2026, 9, 9),
            "p1",
            "《示例条例》第七条");
    ClockFact.Plain redated =
        new ClockFact.RedatePause(
            TUESDAY,
            TUESDAY,
            "handler-1",
            "p1",
            LocalDate.of(2026, 9, 11),
            "示例告知书〔2026〕2号",
            "评审专家改期");
    ClockFact.Plain old = new ClockFact.Extend(TUESDAY, TUESDAY, "head-1", 3, "情况复杂", true);
    List<ClockFact> facts = new ArrayList<>(List.of(otherLaw, redated, old));
    for (ExtensionBasis basis : ExtensionBasis.values()) {
      for (Approver approver : Approver.values()) {
        facts.add(
            new ClockFact.Extend(TUESDAY, TUESDAY, "head-1", 3, "情况复杂", false, basis, approver));
      }
    }
    facts.add(new ClockFact.Resume(TUESDAY, TUESDAY, "handler-1", "p1"));
    facts.add(correct(new Correction.Never(2)));
    for (ClockFact fact : List.copyOf(facts)) {
      if (fact instanceof ClockFact.Plain plain) {
        facts.add(correct(new Correction.Instead(2, plain)));
        facts.add(correct(new Correction.Missed(plain)));
      }
    }
    facts.add(new ClockFact.Stop(TUESDAY, TUESDAY, "handler-1", "办结"));
    return facts;
  }

  @Test
  void a_correction_moves_the_due_date_and_stands_in_the_ledger() {
    StoredClock clock = desk.started(Desk.country(), 5);
    var right = new ClockFact.Start(at("2026-09-08T09:00"), TUESDAY, "handler-1");

    StoredClock corrected = desk.add(clock, correct(new Correction.Instead(1, right)));

    assertThat(desk.read(clock)).isEqualTo(corrected);
    assertThat(corrected.facts()).hasSize(2);
    assertThat(desk.dueAt(clock)).isEqualTo(at("2026-09-15T17:30"));
    assertThat(book.snapshot(corrected).startedAt()).isEqualTo(right.effective());
    assertThat(desk.told(clock).getLast().type())
        .isEqualTo("io.taizhang.ledger.clock.corrected.v1");
  }

  @Test
  void a_late_report_becomes_a_correction() {
    StoredClock clock = desk.started(Desk.country(), 5);
    desk.add(clock, desk.pause("p2", "2026-09-10T10:00", "2026-09-11"));
    ClockFact.Plain late = (ClockFact.Plain) desk.pause("p1", "2026-09-08T10:00", "2026-09-09");

    StoredClock reported =
        QuarkusTransaction.requiringNew().call(() -> book.report(clock.id(), late, "R-1"));

    assertThat(desk.read(clock)).isEqualTo(reported);
    assertThat(reported.facts().getLast())
        .isInstanceOfSatisfying(
            ClockFact.Correct.class,
            correct -> {
              assertThat(correct.correction()).isEqualTo(new Correction.Missed(late));
              assertThat(correct.evidence()).isEqualTo("R-1");
            });
    assertThat(desk.dueAt(clock)).isEqualTo(at("2026-09-18T17:30"));
  }

  @Test
  void a_correction_that_names_no_fact_changes_nothing() {
    StoredClock clock = desk.started(Desk.country(), 5);
    assertThatThrownBy(() -> desk.add(clock, correct(new Correction.Never(7))))
        .isInstanceOf(HttpProblem.class);
    assertThat(desk.read(clock)).isEqualTo(clock);
  }

  private static ClockFact correct(Correction correction) {
    Instant when = at("2026-09-11T09:00");
    return new ClockFact.Correct(when, when, "handler-2", correction, "更正单1号", "误登");
  }
}
