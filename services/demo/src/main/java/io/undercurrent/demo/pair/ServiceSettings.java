package io.undercurrent.demo.pair;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * How one service is started.
 *
 * @param name for messages and file names
 * @param jar the packaged service
 * @param port TCP port on the loopback interface
 * @param environment its configuration. Secrets are in it, since other accounts can read a process's command line, but
 *     not its environment; {@link #toString()} leaves it out
 */
record ServiceSettings(String name, Path jar, int port, Map<String, String> environment) {

    ServiceSettings {
        environment = Map.copyOf(environment);
    }

    URI url() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public String toString() {
        return name + " on port " + port;
    }
}
