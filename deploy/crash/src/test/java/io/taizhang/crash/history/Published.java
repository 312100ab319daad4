package io.taizhang.crash.history;

/** An event as Kafka holds it; each partition's in the order of offsets. */
public record Published(int partition, Message message) {}
