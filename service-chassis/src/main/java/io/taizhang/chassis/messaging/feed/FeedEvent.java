package io.taizhang.chassis.messaging.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One event of the log.
 *
 * @param position 1, 2, 3 … over all events of the service, without a gap
 * @param event the CloudEvents envelope, the same bytes as on Kafka
 */
@Schema(description = "事件及其在日志中的位置")
public record FeedEvent(
    long position,
    @JsonRawValue
        @Schema(type = SchemaType.OBJECT, description = "CloudEvents 1.0 信封，与消息主题中的内容逐字节相同")
        String event) {}
