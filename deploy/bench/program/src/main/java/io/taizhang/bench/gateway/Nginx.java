package io.taizhang.bench.gateway;

import io.taizhang.bench.measure.Child;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** nginx with two workers and kept connections, if the machine has it. */
final class Nginx {

  static final String MISSING =
      "nginx is not installed, so that peer was left out: apt-get install nginx-light";

  private Nginx() {}

  static Optional<Path> binary() {
    return Stream.concat(
            Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1)),
            Stream.of("/usr/sbin", "/usr/local/sbin"))
        .map(folder -> Path.of(folder, "nginx"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Child start(Path binary, Path work, int port, int backend) throws IOException {
    Path configuration = work.resolve("nginx.conf");
    String user = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
    Files.writeString(configuration, settings(work, user, port, backend));
    return Child.start(
        work.resolve("nginx.log"),
        List.of(
            binary.toString(),
            "-p",
            work.toString(),
            "-e",
            work.resolve("nginx-error.log").toString(),
            "-c",
            configuration.toString()));
  }

  private static String settings(Path work, String user, int port, int backend) {
    return """
        daemon off;
        worker_processes 2;
        pid %1$s/nginx.pid;
        error_log %1$s/nginx-error.log;
        %2$s
        events { worker_connections 1024; }
        http {
          access_log off;
          client_body_temp_path %1$s/body;
          proxy_temp_path %1$s/proxy;
          fastcgi_temp_path %1$s/fastcgi;
          uwsgi_temp_path %1$s/uwsgi;
          scgi_temp_path %1$s/scgi;
          keepalive_requests 1000000000;
          upstream backend {
            server 127.0.0.1:%4$d;
            keepalive 64;
            keepalive_requests 1000000000;
          }
          server {
            listen 127.0.0.1:%3$d;
            location / {
              proxy_pass http://backend;
              proxy_http_version 1.1;
              proxy_set_header Connection "";
              proxy_set_header Host $host;
            }
          }
        }
        """
        .formatted(work, user, port, backend);
  }
}
