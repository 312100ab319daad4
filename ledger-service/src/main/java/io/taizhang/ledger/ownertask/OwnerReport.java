package io.taizhang.ledger.ownertask;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What the owner reported, and when. */
@Embeddable
public record OwnerReport(String text, boolean done, Instant reportedAt) {}
