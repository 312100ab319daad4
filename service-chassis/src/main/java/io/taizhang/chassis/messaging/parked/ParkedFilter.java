package io.taizhang.chassis.messaging.parked;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What to list. */
public record ParkedFilter(
    @QueryParam("consumer") @Nullable String consumer, @QueryParam("key") @Nullable String key) {}
