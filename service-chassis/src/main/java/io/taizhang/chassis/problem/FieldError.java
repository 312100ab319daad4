package io.taizhang.chassis.problem;

/**
 * One wrong field of a request.
 *
 * @param pointer JSON pointer (RFC 6901) into the body or the parameters
 * @param detail what is wrong, in zh-CN
 */
public record FieldError(String pointer, String detail) {}
