package io.taizhang.ledger.project;

import java.util.UUID;

/**
 * A project that a list may mean.
 *
 * @param registered as if it were registered now, with what it has come to be
 * @param reached whether the caller may see it
 * @param own whether the caller is its promotion officer
 */
public record KnownProject(
    UUID id,
    String localNumber,
    RegisterProject registered,
    long version,
    boolean reached,
    boolean own) {}
