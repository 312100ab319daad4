package io.taizhang.chassis.messaging.outbox;

import io.taizhang.chassis.security.RegionPath;

/**
 * Something that has just happened, before it has its envelope.
 *
 * @param name the fact's dotted name, such as {@code item.accepted}
 * @param key the ordering key
 * @param subject the id of what it is about
 * @param region where it belongs
 * @param data a record that becomes the event's data
 */
public record Fact(String name, String key, String subject, RegionPath region, Object data) {}
