package io.taizhang.ledger.plan.domain;

import java.util.List;

/**
 * What can be done about a line.
 *
 * @param key the line's key
 * @param waitingFor keys of the lines that block it, in the line's own order
 */
public record LineStanding(String key, LineState state, List<String> waitingFor) {}
