package io.taizhang.acceptance;

import io.taizhang.suite.Suite;
import io.taizhang.suite.SuiteSettings;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the suite before the first test that asks for it and stops it after the last one. */
final class RunningSuite implements ParameterResolver {
  private static final Instant BEGINS = Instant.parse("2026-09-14T08:30:00+08:00");
  private static final String RUN = "acceptance";

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    return parameter.getParameter().getType() == County.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return test.getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(Boot.class, _ -> new Boot(), Boot.class)
        .county();
  }

  /** One start, tried once. */
  private static final class Boot implements AutoCloseable {
    private final Suite suite;
    private @Nullable County county;
    private @Nullable RuntimeException failure;

    Boot() {
      Post.open();
      Path root = Path.of(System.getProperty("suite.home", "../.."));
      suite = new Suite(SuiteSettings.fresh(root, RUN, BEGINS), System.out);
      try {
        county = County.found(suite.start(), root.resolve(".suite").resolve(RUN).resolve("logs"));
      } catch (RuntimeException e) {
        failure = e;
      }
    }

    County county() {
      if (county == null) {
        throw new IllegalStateException("the suite did not start: " + failure, failure);
      }
      return county;
    }

    @Override
    public void close() {
      suite.close();
    }
  }
}
