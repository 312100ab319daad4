package io.taizhang.issue.inbound;

import java.util.UUID;

/** As much of the facts about an item as is read here. */
record ItemTold(UUID itemId, UUID projectId, String name, String departmentCode, String status) {}
