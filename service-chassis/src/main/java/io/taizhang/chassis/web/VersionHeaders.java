package io.taizhang.chassis.web;

import static io.taizhang.chassis.web.EntityTag.ofContent;
import static io.taizhang.chassis.web.EntityTag.ofVersion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
 * Gives a single resource its strong {@code ETag} and a view of many a weak one, answers a read
 * whose caller has it already with 304, and writes {@code Location} as a path: by which name the
 * caller came in is the gateway's business.
 */
@Provider
public final class VersionHeaders implements ContainerResponseFilter {

  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final ObjectMapper wire;

  VersionHeaders(ObjectMapper wire) {
    this.wire = wire;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    URI location = response.getLocation();
    if (location != null) {
      response.getHeaders().putSingle(HttpHeaders.LOCATION, location.getRawPath());
    }
    switch (response.getEntity()) {
      case Versioned view ->
          tag(request, response, ofVersion(view.version()), view.changesByVersionOnly());
      case ContentTagged view -> tag(request, response, ofContent(json(view.content())), true);
      case null, default -> {}
    }
  }

  private static void tag(
      ContainerRequestContext request,
      ContainerResponseContext response,
      EntityTag tag,
      boolean saysAll) {
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag.value());
    if (saysAll
        && READING.contains(request.getMethod())
        && has(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
      response.setEntity(null);
      response.setStatusInfo(Status.NOT_MODIFIED);
    }
  }

  private byte[] json(Object content) {
    try {
      return wire.writeValueAsBytes(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what can be answered can be written", e);
    }
  }

  private static boolean has(EntityTag tag, @Nullable String known) {
    return known != null
        && (known.strip().equals("*")
            || EntityTag.list(known).stream()
                .map(EntityTag::opaque)
                .anyMatch(tag.opaque()::equals));
  }
}
