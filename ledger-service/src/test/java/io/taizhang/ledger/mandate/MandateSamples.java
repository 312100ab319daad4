package io.taizhang.ledger.mandate;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.mandate.domain.MandateStatus;
import io.taizhang.ledger.mandate.domain.Power;
import io.taizhang.ledger.officer.OfficerView;
import io.taizhang.ledger.project.ProjectLabel;
import io.taizhang.ledger.project.ProjectSamples;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Facts about mandates, made of fixed inputs. */
public final class MandateSamples {

  private static final Instant NOW = Instant.parse("2026-09-14T09:30:00+08:00");

  private MandateSamples() {}

  public static Stream<Fact> facts() {
    Mandate closed = accepted();
    closed.end(MandateStatus.CLOSED, NOW);
    Mandate revoked = accepted();
    revoked.end(MandateStatus.REVOKED, NOW);
    return Stream.of(
        MandateEvents.accepted(accepted()),
        MandateEvents.closed(closed),
        MandateEvents.revoked(revoked));
  }

  private static Mandate accepted() {
    Mandate mandate =
        new Mandate(
            new AskForMandate(Quanzhou.PROJECT, null, "代办施工许可"),
            "DB-350500-2026-0001",
            ProjectSamples.project(),
            new ProjectLabel(Quanzhou.PROJECT_NAME, "市政工程中心", "91350100M000100Y43"),
            NOW);
    mandate.id = Quanzhou.MANDATE;
    mandate.accept(
        new AcceptMandate(
            Quanzhou.OFFICER,
            LocalDate.parse("2026-09-14"),
            LocalDate.parse("2026-12-31"),
            List.of(Power.HAND_IN, Power.QUERY),
            true),
        new OfficerView(Quanzhou.OFFICER, "agent-sample", "代办员甲", "专班成员", Quanzhou.HOUSING),
        NOW);
    return mandate;
  }
}
