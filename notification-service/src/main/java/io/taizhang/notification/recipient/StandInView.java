package io.taizhang.notification.recipient;

import io.taizhang.chassis.web.Versioned;
import java.time.LocalDate;
import java.util.UUID;

/** Who takes whose notices, from and to which day, both included. */
record StandInView(
    UUID id,
    String subject,
    String name,
    String standIn,
    String standInName,
    LocalDate from,
    LocalDate to,
    long version)
    implements Versioned {}
