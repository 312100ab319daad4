package io.taizhang.ledger.item;

import java.util.UUID;

/** What other features need to know of an item. */
public record ItemRef(UUID id, UUID projectId, String name, String departmentCode) {}
