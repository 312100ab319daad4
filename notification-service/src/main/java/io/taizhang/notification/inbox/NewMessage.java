package io.taizhang.notification.inbox;

import io.taizhang.notification.clock.Subject;
import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.ladder.domain.Rung;
import java.time.Instant;
import java.util.UUID;

/**
 * A message to put into an inbox.
 *
 * @param heading the mark and the title, as a subject line
 * @param text the whole notice in one line
 * @param at business time
 */
public record NewMessage(
    UUID intentId,
    UUID clockId,
    Rung rung,
    long revision,
    String regionPath,
    Recipient recipient,
    Subject subject,
    String heading,
    String text,
    Instant at) {}
