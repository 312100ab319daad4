package io.taizhang.chassis.clock;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Business time as beans. */
@Singleton
class ClockBeans {

  private static final List<String> TRAVEL_PROFILES = List.of("local", "test", "dev");

  @Produces
  @Singleton
  BusinessClock businessClock(ClockConfig config) {
    Clock real = Clock.systemUTC();
    return new BusinessClock(real, kept(config.file()).orElseGet(() -> atStart(config, real)));
  }

  void checkAtStart(@Observes StartupEvent event, ClockConfig config) {
    refuseTravel(config, ConfigUtils.getProfiles());
  }

  static void refuseTravel(ClockConfig config, List<String> profiles) {
    boolean wanted = config.travel() || config.start().isPresent() || config.file().isPresent();
    boolean allowed = TRAVEL_PROFILES.stream().anyMatch(profiles::contains);
    if (wanted && (!allowed || profiles.contains("prod"))) {
      throw new IllegalStateException(
          "taizhang.clock.* moves business time and is refused outside the local profile");
    }
  }

  private static Optional<Duration> kept(Optional<Path> file) {
    try {
      return file.isPresent() && Files.exists(file.get())
          ? Optional.of(Duration.parse(Files.readString(file.get()).strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Duration atStart(ClockConfig config, Clock real) {
    return config
        .start()
        .map(OffsetDateTime::toInstant)
        .map(start -> Duration.between(real.instant(), start))
        .orElse(Duration.ZERO);
  }
}
