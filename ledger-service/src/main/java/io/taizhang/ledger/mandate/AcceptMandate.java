package io.taizhang.ledger.mandate;

import io.taizhang.ledger.mandate.domain.Power;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The task force takes the mandate on.
 *
 * @param agentId joins the project's agents if not among them
 * @param validFrom first day, inclusive
 * @param validTo last day, inclusive
 * @param freeOfCharge declared to the owner: proxy service costs nothing
 */
public record AcceptMandate(
    @NotNull UUID agentId,
    @NotNull LocalDate validFrom,
    @NotNull LocalDate validTo,
    @NotEmpty @Size(max = 4) List<@NotNull Power> powers,
    @NotNull @AssertTrue(message = "代办不收费，须声明") Boolean freeOfCharge) {}
