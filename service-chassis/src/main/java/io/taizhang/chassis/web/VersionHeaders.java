package io.taizhang.chassis.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives a single resource its strong {@code ETag}, answers a read whose caller has it already with
 * 304, and writes {@code Location} as a path: by which name the caller came in is the gateway's
 * business.
 */
@Provider
public final class VersionHeaders implements ContainerResponseFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    URI location = response.getLocation();
    if (location != null) {
      response.getHeaders().putSingle(HttpHeaders.LOCATION, location.getRawPath());
    }
    if (response.getEntity() instanceof Versioned versioned) {
      EntityTag tag = EntityTag.ofVersion(versioned.version());
      response.getHeaders().putSingle(HttpHeaders.ETAG, tag.value());
      if (READING.contains(request.getMethod())
          && versioned.changesByVersionOnly()
          && has(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
        response.setEntity(null);
        response.setStatusInfo(Status.NOT_MODIFIED);
      }
    }
  }

  private static boolean has(EntityTag tag, @Nullable String known) {
    return known != null
        && (known.strip().equals("*")
            || EntityTag.list(known).stream().map(EntityTag::opaque).anyMatch(tag::equals));
  }
}
