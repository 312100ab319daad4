package io.taizhang.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that fails at the first byte over its limit, whatever length was announced. */
final class BoundedBody implements ReadStream<Buffer> {

  private final ReadStream<Buffer> body;
  private final long limit;
  private long seen;
  private @Nullable Handler<Throwable> onFailure;

  BoundedBody(ReadStream<Buffer> body, long limit) {
    this.body = body;
    this.limit = limit;
  }

  boolean isTooLarge() {
    return seen > limit;
  }

  @Override
  public BoundedBody handler(@Nullable Handler<Buffer> handler) {
    body.handler(handler == null ? null : chunk -> take(chunk, handler));
    return this;
  }

  private void take(Buffer chunk, Handler<Buffer> handler) {
    if (isTooLarge()) {
      return;
    }
    seen += chunk.length();
    if (!isTooLarge()) {
      handler.handle(chunk);
    } else if (onFailure != null) {
      onFailure.handle(new IllegalStateException("body over " + limit + " bytes"));
    }
  }

  @Override
  public BoundedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
    onFailure = handler;
    body.exceptionHandler(handler);
    return this;
  }

  @Override
  public BoundedBody pause() {
    body.pause();
    return this;
  }

  @Override
  public BoundedBody resume() {
    body.resume();
    return this;
  }

  @Override
  public BoundedBody fetch(long amount) {
    body.fetch(amount);
    return this;
  }

  @Override
  public BoundedBody endHandler(@Nullable Handler<Void> handler) {
    body.endHandler(handler);
    return this;
  }
}
