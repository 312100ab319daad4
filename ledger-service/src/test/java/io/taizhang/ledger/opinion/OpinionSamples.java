package io.taizhang.ledger.opinion;

import io.taizhang.chassis.messaging.outbox.Fact;
import io.taizhang.ledger.fixture.Quanzhou;
import io.taizhang.ledger.opinion.domain.OpinionKind;
import io.taizhang.ledger.opinion.domain.Stance;
import java.time.Instant;
import java.util.stream.Stream;

/** Facts about opinions, made of fixed inputs. */
public final class OpinionSamples {

  private OpinionSamples() {}

  public static Stream<Fact> facts() {
    Opinion answered = row();
    answered.stance = Stance.CONDITIONS;
    return Stream.of(OpinionEvents.asked(row()), OpinionEvents.answered(answered, false));
  }

  private static Opinion row() {
    Opinion opinion = new Opinion();
    opinion.id = Quanzhou.OPINION;
    opinion.itemId = Quanzhou.ITEM;
    opinion.projectId = Quanzhou.PROJECT;
    opinion.regionPath = Quanzhou.REGION.value();
    opinion.kind = OpinionKind.LETTER;
    opinion.askingDepartment = Quanzhou.HOUSING;
    opinion.departmentCode = "350500-TRANSPORT";
    opinion.dueAt = Instant.parse("2026-09-21T09:30:00Z");
    return opinion;
  }
}
