package io.taizhang.notification.delivery;

import io.taizhang.notification.directory.RecipientKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice that could not be told.
 *
 * @param reason why, in zh-CN, without any address
 * @param escalatedTo who was told instead, null where others had been told or nobody is above
 */
record UnreachedView(
    UUID id,
    UUID messageId,
    String heading,
    RecipientKind recipientKind,
    String recipientKey,
    String recipientName,
    String reason,
    @Nullable String escalatedTo,
    Instant foundAt) {}
