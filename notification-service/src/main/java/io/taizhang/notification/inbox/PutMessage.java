package io.taizhang.notification.inbox;

import io.taizhang.notification.directory.Recipient;
import io.taizhang.notification.ladder.domain.Rung;
import java.util.UUID;

/** A message that lies in an inbox, as far as other channels need it. */
public record PutMessage(
    UUID id,
    UUID clockId,
    Rung rung,
    String regionPath,
    Recipient recipient,
    String heading,
    String text) {}
