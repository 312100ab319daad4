package io.taizhang.issue.inbound;

import java.util.UUID;

/** As much of {@code project.registered} as is read here. */
record ProjectTold(UUID projectId, String name) {}
