package io.taizhang.chassis.messaging.parked;

import io.taizhang.chassis.web.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A parked event with all it says.
 *
 * @param text the record as it came off the topic, whether or not it is an event
 */
@Schema(description = "搁置的事件及其原文")
public record ParkedEventText(ParkedEventView parked, String text, long version)
    implements Versioned {}
