package io.undercurrent.survey.instrument;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where instruments come from besides the ones that are packed with the service. */
@ConfigMapping(prefix = "undercurrent.instruments")
interface InstrumentsConfig {

    /** A directory whose {@code *.yaml} files are instruments, read once when the service starts. */
    Optional<Path> directory();
}
