package io.taizhang.chassis.web;

import io.taizhang.chassis.problem.CommonProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** What a body that is no JSON is said to be. */
public final class BodyType {

  private BodyType() {}

  /**
   * The Content-Type, with its parameters.
   *
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 415 when there is none
   */
  public static MediaType of(HttpHeaders headers) {
    MediaType type = headers.getMediaType();
    if (type == null) {
      throw CommonProblem.UNSUPPORTED_MEDIA_TYPE.because("须以 Content-Type 说明文件类型");
    }
    return type;
  }
}
