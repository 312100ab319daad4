package io.taizhang.notification.directory;

/**
 * Somebody to tell.
 *
 * @param key department code, token subject or role name
 */
public record Recipient(RecipientKind kind, String key) {}
