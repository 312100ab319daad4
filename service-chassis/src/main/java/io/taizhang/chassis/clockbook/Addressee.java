package io.taizhang.chassis.clockbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Who has to act before the clock runs out.
 *
 * @param department code of the department
 * @param officer the OIDC subject of the officer who follows it, if any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Addressee(String department, @Nullable String officer) {}
