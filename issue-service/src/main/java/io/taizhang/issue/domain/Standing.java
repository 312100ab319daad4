package io.taizhang.issue.domain;

import org.jspecify.annotations.Nullable;

/**
 * As much of an issue as its law needs to know.
 *
 * @param leadDepartment code of the department it was referred to; null before 转办
 */
public record Standing(IssueState state, @Nullable String leadDepartment) {}
