package org.publiclegal.bench.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.publiclegal.bench.platform.Children;
import org.publiclegal.bench.platform.Ending;
import org.publiclegal.bench.platform.Workspace;

/** nginx as a reverse proxy with connections kept open to the upstream, and a log line a request as the gateway has. */
final class Nginx {

    private Nginx() {}

    /** Empty where nginx is not installed. */
    static Optional<Path> installed() {
        return Commands.find("nginx");
    }

    static Process listen(Path nginx, int port, int upstream, Workspace workspace, Ending ending) {
        Path home = workspace.file("nginx");
        Path configuration = home.resolve("nginx.conf");
        try {
            Files.createDirectories(home);
            Files.writeString(configuration, configuration(port, upstream));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Children.start(
                new ProcessBuilder(
                        nginx.toString(), "-p", home.toString(), "-c", configuration.toString(), "-e", "stderr"),
                workspace.file("nginx.log"),
                ending);
    }

    private static String configuration(int port, int upstream) {
        String temporary = Stream.of("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
                .map(kind -> kind + "_temp_path " + kind + ";")
                .reduce("", (all, line) -> all + "  " + line + "\n");
        return """
                daemon off;
                worker_processes auto;
                pid nginx.pid;
                error_log stderr warn;
                events { worker_connections 1024; }
                http {
                %s  access_log access.log combined buffer=64k flush=1s;
                  keepalive_requests 1000000;
                  upstream service {
                    server 127.0.0.1:%d;
                    keepalive 128;
                    keepalive_requests 1000000;
                  }
                  server {
                    listen 127.0.0.1:%d backlog=1024;
                    location / {
                      proxy_pass http://service;
                      proxy_http_version 1.1;
                      proxy_set_header Host $host;
                      proxy_set_header Connection "";
                      proxy_set_header X-Forwarded-For $remote_addr;
                      proxy_set_header X-Forwarded-Proto $scheme;
                    }
                  }
                }
                """.formatted(temporary, upstream, port);
    }
}
