package io.taizhang.gateway.identity;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@code Authorization} headers and keeps the issuer's keys fresh: read at start until it
 * succeeds, then at intervals, and once more when a token names a key not known. An issuer that is
 * late or away delays nobody's start; the last keys read stay in use. One per event loop.
 */
public final class BearerCheck {

  private static final Logger LOG = Logger.getLogger(BearerCheck.class);
  private static final String SCHEME = "Bearer ";

  private final Vertx vertx;
  private final IssuerSettings settings;
  private final Clock clock;
  private final KeyReader reader;
  private final TokenVerifier verifier;
  private String inUse = "";
  private Instant lastAttempt = Instant.MIN;
  private @Nullable Future<Void> reading;

  public BearerCheck(Vertx vertx, HttpClient client, IssuerSettings settings, Clock clock) {
    this.vertx = vertx;
    this.settings = settings;
    this.clock = clock;
    this.reader = new KeyReader(client, settings);
    this.verifier = new TokenVerifier(settings, clock);
  }

  /** Begins reading keys and never stops; tells once when the first ones are there. */
  public void start(Runnable onFirstKeys) {
    read()
        .onSuccess(_ -> onFirstKeys.run())
        .onSuccess(_ -> vertx.setPeriodic(settings.keysRefresh().toMillis(), _ -> read()))
        .onFailure(_ -> vertx.setTimer(settings.retry().toMillis(), _ -> start(onFirstKeys)));
  }

  /** The verdict on the credentials of one request, without waiting for anything. */
  public Verdict check(List<String> authorization) {
    if (authorization.isEmpty()) {
      return new Verdict.Missing();
    }
    String header = authorization.getFirst();
    if (authorization.size() > 1 || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return new Verdict.Invalid("须以一个 Bearer 令牌表明身份");
    }
    return verifier.verify(header.substring(SCHEME.length()).strip());
  }

  /** The verdict after one more reading of the keys, unless they were read a moment ago. */
  public void recheck(List<String> authorization, Consumer<Verdict> then) {
    boolean tooSoon = lastAttempt.plus(settings.retry()).isAfter(clock.instant());
    Future<Void> fresh = tooSoon ? Future.succeededFuture() : read();
    fresh.onComplete(_ -> then.accept(check(authorization)));
  }

  private Future<Void> read() {
    if (reading != null) {
      return reading;
    }
    lastAttempt = clock.instant();
    Future<Void> begun =
        reader
            .read()
            .onFailure(e -> LOG.warnf("The issuer's keys cannot be read: %s", e.getMessage()))
            .<Void>map(this::adopt)
            .onComplete(_ -> reading = null);
    reading = begun.isComplete() ? null : begun;
    return begun;
  }

  private @Nullable Void adopt(List<JsonWebKey> keys) {
    String published = keys.stream().map(JsonWebKey::toJson).sorted().toList().toString();
    if (!published.equals(inUse)) {
      inUse = published;
      verifier.use(keys);
      LOG.infof("%d keys of the issuer in use", keys.size());
    }
    return null;
  }
}
