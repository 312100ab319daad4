package io.taizhang.issue.inbound;

/** As much of {@code department.registered} as is read here. */
record DepartmentTold(String code, String name) {}
