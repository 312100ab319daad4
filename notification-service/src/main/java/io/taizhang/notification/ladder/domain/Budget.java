package io.taizhang.notification.ladder.domain;

import io.taizhang.chassis.time.LimitUnit;

/** The clock's limit with what it was extended by, in the limit's own unit. */
public record Budget(int amount, LimitUnit unit) {}
