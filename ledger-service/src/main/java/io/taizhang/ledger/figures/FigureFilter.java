package io.taizhang.ledger.figures;

import io.taizhang.ledger.item.domain.ItemKind;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the figures cover.
 *
 * @param region with all below it
 * @param mode only items handled so, whatever else they were handled as
 * @param from first day of decision, inclusive
 * @param to last day of decision, inclusive
 */
public record FigureFilter(
    @QueryParam("region") @Nullable String region,
    @QueryParam("department") @Nullable String department,
    @QueryParam("project") @Nullable UUID project,
    @QueryParam("kind") @Nullable ItemKind kind,
    @QueryParam("mode") @Nullable HandlingMode mode,
    @QueryParam("from") @Nullable LocalDate from,
    @QueryParam("to") @Nullable LocalDate to) {}
