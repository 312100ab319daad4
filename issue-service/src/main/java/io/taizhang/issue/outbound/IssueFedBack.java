package io.taizhang.issue.outbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.taizhang.issue.domain.FeedbackChannel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code issue.fed-back}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IssueFedBack(
    UUID issueId,
    String number,
    FeedbackChannel channel,
    @Nullable Boolean satisfied,
    Instant fedBackAt) {}
