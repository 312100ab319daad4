package io.taizhang.chassis.clockbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What a clock runs for, as its events tell it.
 *
 * @param type the resource's noun: {@code item}, {@code issue} or {@code action}
 * @param id its id
 * @param title its name or number, never a person's
 * @param projectId the project it belongs to, if any
 * @param projectName that project's name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClockSubject(
    String type,
    String id,
    String title,
    @Nullable String projectId,
    @Nullable String projectName) {

  /** The ordering key of the clock's events: the project it is inside, of an issue the issue. */
  public String orderingKey() {
    return projectId == null || type.equals("issue") ? id : projectId;
  }
}
