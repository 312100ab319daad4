package io.taizhang.issue.workflow;

import io.taizhang.issue.domain.FeedbackChannel;
import jakarta.validation.constraints.NotNull;

/** 首次联系. */
public record ContactPerson(@NotNull FeedbackChannel channel) {}
