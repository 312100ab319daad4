package io.taizhang.notification.directory;

/**
 * Somebody to tell.
 *
 * @param key department code, token subject, role name, credit code or an issue's id
 */
public record Recipient(RecipientKind kind, String key) {}
