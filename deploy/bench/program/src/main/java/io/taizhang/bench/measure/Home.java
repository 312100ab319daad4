package io.taizhang.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the packaged modules are, and a folder to work in.
 *
 * @param root the project's folder
 * @param work one program's own folder under {@code .suite}
 */
public record Home(Path root, Path work) {

  /** The project named by the system property {@code suite.home}. */
  public static Home ofProject(String program) throws IOException {
    Path root = Path.of(System.getProperty("suite.home", ".")).toAbsolutePath().normalize();
    Path work = root.resolve(".suite").resolve(program);
    Files.createDirectories(work);
    return new Home(root, work);
  }

  /** The command that runs a packaged Quarkus module with these system properties. */
  public List<String> quarkus(String module, List<String> properties) {
    List<String> command = java();
    properties.forEach(property -> command.add("-D" + property));
    command.add("-jar");
    command.add(root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar").toString());
    return command;
  }

  /** The command that runs a class of a module whose libraries lie in {@code target/lib}. */
  public List<String> main(String module, String mainClass, List<String> arguments) {
    Path target = root.resolve(module).resolve("target");
    List<String> command = java();
    command.add("-cp");
    command.add(target.resolve("classes") + ":" + target.resolve("lib") + "/*");
    command.add(mainClass);
    command.addAll(arguments);
    return command;
  }

  /** The command that runs a class of this very program. */
  public static List<String> peer(String mainClass, List<String> arguments) {
    List<String> command = java();
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(mainClass);
    command.addAll(arguments);
    return command;
  }

  private static List<String> java() {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-XX:+UseSerialGC"));
  }
}
