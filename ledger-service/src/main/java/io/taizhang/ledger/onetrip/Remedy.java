package io.taizhang.ledger.onetrip;

import java.time.LocalDate;
import java.util.UUID;

/** What a closed issue says about the trip that failed. */
public record Remedy(UUID issueId, String cause, String fix, LocalDate solvedOn) {}
