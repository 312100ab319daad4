package io.taizhang.issue.inbound;

import java.util.UUID;

/** As much of {@code officer.assigned} as is read here. */
record OfficerTold(UUID projectId, String officerSubject) {}
