package io.taizhang.gateway.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Files packaged with the gateway. */
final class Resources {

  private static final String WEBJAR = "META-INF/maven/org.webjars/swagger-ui/pom.properties";

  private Resources() {}

  static @Nullable InputStream open(String path) {
    return Thread.currentThread().getContextClassLoader().getResourceAsStream(path);
  }

  static byte[] read(String path) {
    try (InputStream file = open(path)) {
      if (file == null) {
        throw new IllegalStateException(path + " is not packaged");
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] swaggerUi(String file) {
    return read("META-INF/resources/webjars/swagger-ui/%s/%s".formatted(swaggerUiVersion(), file));
  }

  private static String swaggerUiVersion() {
    try (InputStream file = open(WEBJAR)) {
      var pom = new Properties();
      if (file != null) {
        pom.load(file);
      }
      return pom.getProperty("version", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
