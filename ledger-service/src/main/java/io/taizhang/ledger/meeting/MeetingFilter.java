package io.taizhang.ledger.meeting;

import io.taizhang.ledger.meeting.domain.MeetingKind;
import io.taizhang.ledger.meeting.domain.MeetingStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filters of the list of meetings. */
public record MeetingFilter(
    @QueryParam("region") @Nullable String region,
    @QueryParam("kind") @Nullable MeetingKind kind,
    @QueryParam("status") @Nullable MeetingStatus status,
    @QueryParam("project") @Nullable UUID project,
    @QueryParam("series") @Nullable UUID series) {}
