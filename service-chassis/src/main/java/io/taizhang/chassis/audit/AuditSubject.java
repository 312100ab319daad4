package io.taizhang.chassis.audit;

import io.taizhang.chassis.security.RegionPath;

/**
 * What an act was done to.
 *
 * @param type the resource's noun, such as {@code project}
 * @param id its id on the wire
 * @param region where it belongs, so that the trail can be scoped
 */
public record AuditSubject(String type, String id, RegionPath region) {}
