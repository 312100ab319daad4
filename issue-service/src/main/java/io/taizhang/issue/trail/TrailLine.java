package io.taizhang.issue.trail;

import java.time.Instant;
import java.util.Map;

/**
 * One act.
 *
 * @param by official name or title of who did it
 * @param action kebab-case verb phrase, such as {@code issue-person-reveal}
 * @param details what goes with it, such as the purpose; free of personal data
 */
public record TrailLine(
    long id, Instant at, String by, String action, Map<String, Object> details) {}
