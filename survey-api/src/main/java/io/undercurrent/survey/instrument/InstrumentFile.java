package io.undercurrent.survey.instrument;

import io.undercurrent.contract.instrument.Instrument;
import io.undercurrent.contract.yaml.CheckedYaml;
import io.undercurrent.contract.yaml.InvalidYaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An instrument as somebody wrote it.
 *
 * @param name of the file, for messages
 * @param yaml its content
 */
record InstrumentFile(String name, String yaml) {

    /** The published schema, as a class path resource. */
    static final String SCHEMA = "schema/instrument-1.schema.json";

    private static final CheckedYaml<Instrument> YAML = new CheckedYaml<>(Instrument.class, SCHEMA);

    /** Reads a file that is packed with the service. */
    static InstrumentFile packed(String name) {
        try (InputStream stream = InstrumentFile.class.getResourceAsStream("/instruments/" + name)) {
            return new InstrumentFile(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The instrument " + name + " cannot be read", e);
        }
    }

    /** Reads all {@code *.yaml} files of a directory, in the order of their names. */
    static List<InstrumentFile> in(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(InstrumentFile::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The directory of instruments " + directory + " cannot be read", e);
        }
    }

    /**
     * Reads YAML by the schema.
     *
     * @throws InvalidYaml if it is not as the schema wants it
     */
    static Instrument read(String yaml) throws InvalidYaml {
        return YAML.read(yaml);
    }

    /** @throws InvalidInstrument if it is not as the schema wants it, or not sound in itself */
    Instrument instrument() {
        try {
            Instrument instrument = YAML.read(yaml);
            List<String> inconsistencies = instrument.inconsistencies();
            if (!inconsistencies.isEmpty()) {
                throw new InvalidInstrument("Instrument " + name + ": " + String.join("; ", inconsistencies));
            }
            return instrument;
        } catch (InvalidYaml e) {
            throw new InvalidInstrument(e.faults().stream()
                    .map(fault -> "Instrument %s, line %d, column %d: %s"
                            .formatted(name, fault.line(), fault.column(), fault.message()))
                    .collect(Collectors.joining(System.lineSeparator())));
        }
    }

    private static InstrumentFile of(Path file) {
        try {
            return new InstrumentFile(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The instrument " + file + " cannot be read", e);
        }
    }
}
