package io.taizhang.notification.clock;

import io.taizhang.chassis.security.RegionPath;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Clocks of a subtree in the order of their ids; an absent property asks for nothing. */
final class ClockQuery {

  private final StringBuilder where = new StringBuilder("regionPath >= :from and regionPath < :to");
  private final Map<String, Object> values = new HashMap<>();

  private ClockQuery(RegionPath region) {
    values.put("from", region.value());
    values.put("to", region.end());
  }

  static ClockQuery within(RegionPath region, @Nullable String subjectType, @Nullable String kind) {
    return new ClockQuery(region).and("subject.type", subjectType).and("kind", kind);
  }

  ClockQuery and(String property, @Nullable Object value) {
    if (value != null) {
      String name = property.replace(".", "");
      where.append(" and ").append(property).append(" = :").append(name);
      values.put(name, value);
    }
    return this;
  }

  ClockQuery startedBefore(Instant end) {
    where.append(" and startedAt < :end");
    values.put("end", end);
    return this;
  }

  ClockQuery after(UUID last) {
    where.append(" and clockId > :after");
    values.put("after", last);
    return this;
  }

  String text() {
    return where + " order by clockId";
  }

  Map<String, Object> values() {
    return values;
  }
}
