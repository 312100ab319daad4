package io.taizhang.chassis.web;

import io.taizhang.chassis.problem.CommonProblem;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The version on which a caller rests a change, from the header {@code If-Match}: a tag that an
 * earlier answer gave in {@code ETag}, several of them, or {@code *} for whatever stands. Source:
 * RFC 9110, 13.1.1.
 */
@Schema(type = SchemaType.STRING)
public final class IfMatch {

  /** The header's name. */
  public static final String HEADER = "If-Match";

  private final boolean any;
  private final List<EntityTag> tags;

  private IfMatch(boolean any, List<EntityTag> tags) {
    this.any = any;
    this.tags = tags;
  }

  /**
   * Reads the header.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is no list of tags
   */
  public static IfMatch fromString(String header) {
    if (header.strip().equals("*")) {
      return new IfMatch(true, List.of());
    }
    if (!EntityTag.readable(header)) {
      throw CommonProblem.MALFORMED_REQUEST.because("If-Match 应为先前应答的 ETag，带引号，或为 *");
    }
    return new IfMatch(false, EntityTag.list(header));
  }

  /**
   * Passes when the resource still stands at a version that the caller named. Ask right after the
   * locked load, before anything else is refused. A weak tag never matches.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 412 with the current {@code ETag}
   */
  public void require(long version) {
    EntityTag current = EntityTag.ofVersion(version);
    if (!any && !tags.contains(current)) {
      throw CommonProblem.PRECONDITION_FAILED.because(
          "内容已被他人更改，请重新读取后再操作", "ETag", current.value());
    }
  }
}
