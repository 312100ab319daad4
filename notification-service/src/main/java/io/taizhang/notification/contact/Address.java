package io.taizhang.notification.contact;

/** An address on a channel. */
public record Address(Channel channel, String value) {}
