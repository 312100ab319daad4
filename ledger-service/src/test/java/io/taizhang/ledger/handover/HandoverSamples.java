package io.taizhang.ledger.handover;

import io.taizhang.chassis.fixture.GoldenEvents;
import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.officer.OfficerSamples;
import io.taizhang.ledger.officer.OfficerView;
import io.taizhang.ledger.project.AssignmentRole;
import io.taizhang.ledger.project.ProjectSamples;
import io.taizhang.ledger.project.domain.Phase;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Facts about handovers, made of fixed inputs. */
public final class HandoverSamples {

  private static final UUID ID = UUID.fromString("01994630-6f40-7000-8000-000000000011");
  private static final OfficerView SUCCESSOR =
      new OfficerView(
          UUID.fromString("01994630-6f40-7000-8000-000000000012"),
          "officer-sample-2",
          "推进专员乙",
          "科员",
          Quanzhou.HOUSING);

  private HandoverSamples() {}

  public static Stream<Fact> facts() {
    Handover confirmed = row();
    confirmed.receiptNumber = "JJ-350500-2026-0001";
    confirmed.close(HandoverStatus.CONFIRMED, GoldenEvents.TIME);
    Handover cancelled = row();
    cancelled.close(HandoverStatus.CANCELLED, GoldenEvents.TIME);
    return Stream.of(
        HandoverEvents.opened(row()),
        HandoverEvents.confirmed(confirmed),
        HandoverEvents.cancelled(cancelled));
  }

  private static Handover row() {
    Handover handover =
        new Handover(
            ProjectSamples.project(),
            new OpenHandover(
                Quanzhou.PROJECT, AssignmentRole.OFFICER, null, SUCCESSOR.id(), "示例移交说明"),
            OfficerSamples.officer(),
            SUCCESSOR,
            new WhatIsOpen(
                Quanzhou.PROJECT_NAME,
                Phase.STARTED,
                "桩基施工",
                1_200_000_000L,
                null,
                List.of(),
                List.of(),
                List.of()),
            "推进专员甲",
            GoldenEvents.TIME);
    handover.id = ID;
    return handover;
  }
}
