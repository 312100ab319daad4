package io.taizhang.issue.inbound;

import java.time.Instant;
import java.util.UUID;

/** As much of {@code red-card.raised} as is read here; the rest is reckoned anew. */
record RedCardTold(UUID clockId, long revision, Instant raisedAt) {}
