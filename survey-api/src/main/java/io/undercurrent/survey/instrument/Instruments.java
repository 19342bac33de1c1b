package io.undercurrent.survey.instrument;

import io.quarkus.runtime.Startup;
import io.undercurrent.contract.instrument.Instrument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The instruments that waves can ask: those packed with the service and those of the configured directory, which are
 * read when the service starts and keep it from starting when one is not sound, and those that HR uploaded.
 */
@Startup
@ApplicationScoped
public class Instruments {

    /** By name, because the entries of a jar cannot be listed as the files of a directory can. */
    static final List<String> PACKED = List.of("undercurrent-pulse-1.yaml");

    private static final Comparator<Instrument> OLDEST_FIRST =
            Comparator.comparing(Instrument::id).thenComparing(Instrument::version);

    private final List<Instrument> instruments;
    private final Supplier<List<Instrument>> uploaded;

    @Inject
    Instruments(InstrumentsConfig config, UploadedInstruments uploaded) {
        this(files(config.directory()), uploaded);
    }

    Instruments(List<InstrumentFile> files, Supplier<List<Instrument>> uploaded) {
        this.instruments = List.copyOf(read(files));
        this.uploaded = uploaded;
    }

    /** All versions of all instruments, by id and version. */
    public List<Instrument> all() {
        return Stream.concat(instruments.stream(), uploaded.get().stream())
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /**
     * One instrument.
     *
     * @param version null takes the newest
     */
    public Optional<Instrument> find(String id, Integer version) {
        return all().stream()
                .filter(instrument -> instrument.id().equals(id))
                .filter(instrument -> version == null || instrument.version() == version)
                .max(OLDEST_FIRST);
    }

    static List<InstrumentFile> files(Optional<Path> directory) {
        return Stream.concat(
                        PACKED.stream().map(InstrumentFile::packed),
                        directory.map(InstrumentFile::in).stream().flatMap(List::stream))
                .toList();
    }

    private static Collection<Instrument> read(List<InstrumentFile> files) {
        var read = new HashMap<String, Instrument>();
        for (var file : files) {
            Instrument instrument = file.instrument();
            if (read.put(instrument.id() + "/" + instrument.version(), instrument) != null) {
                throw new InvalidInstrument("Instrument %s: there is already a version %d of %s"
                        .formatted(file.name(), instrument.version(), instrument.id()));
            }
        }
        return read.values();
    }
}
