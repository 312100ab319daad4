package io.taizhang.chassis.messaging.feed;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one reading of the feed gives.
 *
 * @param events those that the caller may see and asked for, in order
 * @param next the {@code after} of the next reading; it passes over events that were left out
 * @param head the log's last position at the time of reading
 */
@Schema(description = "一次读取的结果；下一次以 next 作为 after")
public record FeedPage(List<FeedEvent> events, long next, long head) {}
