package io.taizhang.issue.outbound;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** {@code issue.referred}: departments by their codes. */
public record IssueReferred(
    UUID issueId,
    String number,
    String leadDepartment,
    List<String> assisting,
    Instant referredAt) {}
