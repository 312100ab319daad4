package io.taizhang.suite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A project folder whose four services are packaged stand-ins. */
final class PackagedStandIns {
  private PackagedStandIns() {}

  static void in(Path root) throws IOException {
    for (String module : ServiceCatalog.MODULES) {
      pack(root, module, StandIn.class);
    }
    shareBinaries(root);
  }

  private static void shareBinaries(Path root) throws IOException {
    Path shared = Files.createDirectories(Path.of("target", "parts", "bin").toAbsolutePath());
    Files.createSymbolicLink(
        Files.createDirectories(root.resolve(".suite")).resolve("bin"), shared);
  }

  static void pack(Path root, String module, Class<?> main) throws IOException {
    Path jar = root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    Files.createDirectories(jar.getParent());
    String entry = main.getName().replace('.', '/') + ".class";
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, main.getName());
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream bytes = main.getClassLoader().getResourceAsStream(entry)) {
      out.putNextEntry(new JarEntry(entry));
      bytes.transferTo(out);
    }
  }
}
