package io.taizhang.chassis.web;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a creation: 201 with what was created and where it is. */
public final class Created {

  private Created() {}

  /**
   * What was created.
   *
   * @param path where it is read, from the root
   */
  public static <T> RestResponse<T> at(String path, T view) {
    return RestResponse.ResponseBuilder.<T>create(Response.Status.CREATED)
        .location(URI.create(path))
        .entity(view)
        .build();
  }
}
