package io.taizhang.issue.inbound;

import java.util.UUID;

/** As much of {@code item.received} as is read here. */
record ItemTold(UUID itemId, UUID projectId, String name, String departmentCode) {}
