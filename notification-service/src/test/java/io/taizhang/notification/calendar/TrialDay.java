package io.taizhang.notification.calendar;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Business time stands on the Monday before the National Day week of 2026. */
public final class TrialDay implements QuarkusTestProfile {

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of("taizhang.clock.start", "2026-09-28T09:00:00+08:00");
  }
}
