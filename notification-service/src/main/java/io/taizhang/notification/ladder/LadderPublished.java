package io.taizhang.notification.ladder;

/** A version was published in this transaction; told to those who arm by it after the commit. */
public record LadderPublished() {}
