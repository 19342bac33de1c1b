package io.undercurrent.secrets;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the service's master key from its configuration, and refuses to start the service without one. */
@Singleton
class MasterKeys {

    private static final String KEY = "undercurrent.master-key";
    private static final String FILE = "undercurrent.master-key-file";

    @Produces
    @Singleton
    @Startup
    static MasterKey configured(
            @ConfigProperty(name = KEY) Optional<String> key, @ConfigProperty(name = FILE) Optional<Path> file) {
        if (key.isPresent()) {
            return MasterKey.fromBase64(key.get(), KEY);
        }
        return file.map(path -> new MasterKeyFile(path).readOrCreate())
                .orElseThrow(() -> new ConfigurationException("There is no master key. Set " + KEY
                        + " to 32 random bytes in base64 (openssl rand -base64 32), or " + FILE
                        + " to a file that holds them; the file is made when it is absent."));
    }
}
