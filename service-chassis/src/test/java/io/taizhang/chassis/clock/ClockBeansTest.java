package io.taizhang.chassis.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockBeansTest {

  private static final OffsetDateTime START = OffsetDateTime.parse("2026-09-14T08:30:00+08:00");
  private static final Settings REAL_TIME = new Settings(false, Optional.empty(), Optional.empty());

  record Settings(boolean travel, Optional<OffsetDateTime> start, Optional<Path> file)
      implements ClockConfig {}

  private final ClockBeans beans = new ClockBeans();

  @ParameterizedTest
  @ValueSource(strings = {"prod", "staging", "prod,local", "local,prod"})
  void outside_the_local_suite_business_time_is_real_time(String profiles) {
    List<Settings> moved =
        List.of(
            new Settings(true, Optional.empty(), Optional.empty()),
            new Settings(false, Optional.of(START), Optional.empty()),
            new Settings(false, Optional.empty(), Optional.of(Path.of("clock"))));
    List<String> active = List.of(profiles.split(","));
    assertThat(moved)
        .allSatisfy(
            settings ->
                assertThatThrownBy(() -> ClockBeans.refuseTravel(settings, active))
                    .hasMessageContaining("taizhang.clock"));
    assertThatCode(() -> ClockBeans.refuseTravel(REAL_TIME, active)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "test", "dev"})
  void the_local_suite_may_move_it(String profile) {
    Settings settings = new Settings(true, Optional.of(START), Optional.empty());
    assertThatCode(() -> ClockBeans.refuseTravel(settings, List.of(profile)))
        .doesNotThrowAnyException();
  }

  @Test
  void a_kept_distance_outlives_a_restart_and_goes_before_the_start(@TempDir Path folder)
      throws Exception {
    Path file = Files.writeString(folder.resolve("clock"), "PT48H\n");
    BusinessClock clock =
        beans.businessClock(new Settings(true, Optional.of(START), Optional.of(file)));
    assertThat(clock.ahead()).isEqualTo(Duration.ofDays(2));
  }

  @Test
  void without_settings_business_time_is_real_time() {
    assertThat(beans.businessClock(REAL_TIME).ahead()).isZero();
  }
}
