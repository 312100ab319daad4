package io.taizhang.issue.outbound;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code complainant.contact-sealed}, in confidence: where the person is told of results.
 *
 * @param channel SMS, or EMAIL where there is no mobile
 * @param sealed for notification-service alone
 * @param email sealed likewise: the e-mail address beside the mobile, if there is one
 * @param keepUntil the last day on which it may be used; after it, it is deleted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactSealed(
    UUID issueId, String channel, String sealed, @Nullable String email, LocalDate keepUntil) {}
