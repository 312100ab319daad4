package io.taizhang.chassis.meter;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Gauges that ask the database; one that cannot be read is not a number. */
@ApplicationScoped
public class Gauges {

  private static final Logger LOG = Logger.getLogger(Gauges.class);

  /** A figure as it stands now. */
  @FunctionalInterface
  public interface Reading {
    double read() throws SQLException;
  }

  private final MeterRegistry registry;

  Gauges(MeterRegistry registry) {
    this.registry = registry;
  }

  /** Shows a figure under a dotted name. */
  public void show(String name, String help, Tags tags, Reading reading) {
    Gauge.builder(name, reading, Gauges::value)
        .description(help)
        .tags(tags)
        .strongReference(true)
        .register(registry);
  }

  private static double value(Reading reading) {
    try {
      return reading.read();
    } catch (SQLException | RuntimeException e) {
      LOG.debugf(e, "a gauge could not be read");
      return Double.NaN;
    }
  }
}
