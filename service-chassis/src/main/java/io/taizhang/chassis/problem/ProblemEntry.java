package io.taizhang.chassis.problem;

/**
 * What never varies between the occurrences of one problem.
 *
 * @param code the stable, kebab-case code that clients switch on
 * @param status the HTTP status that always goes with the code
 * @param title the zh-CN title
 */
public record ProblemEntry(String code, int status, String title) {}
