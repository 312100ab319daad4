package io.taizhang.issue.workflow;

import io.taizhang.chassis.security.RegionPath;
import org.jspecify.annotations.Nullable;

/**
 * How far a caller sees issues.
 *
 * @param region the subtree
 * @param department when set, only what was referred to this department
 */
public record IssueScope(RegionPath region, @Nullable String department) {}
