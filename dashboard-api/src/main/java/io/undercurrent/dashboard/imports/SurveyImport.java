package io.undercurrent.dashboard.imports;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.undercurrent.dashboard.release.Provenance;
import io.undercurrent.dashboard.release.TalliedWave;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Makes a tallied wave of a CSV and a mapping, in one pass over the file. */
final class SurveyImport {

    private final String yaml;
    private final ImportMapping mapping;
    private final ImportFaults faults = new ImportFaults();

    /**
     * @param yaml the mapping
     * @throws io.quarkiverse.resteasy.problem.HttpProblem if the mapping is unsound, whatever the CSV holds
     */
    SurveyImport(String yaml) {
        this.yaml = yaml;
        this.mapping = MappingReader.read(yaml);
    }

    /**
     * The wave that the file holds, all of it.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem with everything that is wrong with the file, if anything is
     */
    TalliedWave read(Path csv) throws IOException {
        try (var rows = new CsvRows(csv, mapping.delimiter(), faults)) {
            Header header = header(rows);
            var fold = new RowFold(mapping, header, new YamlPlaces(yaml, faults), faults);
            faults.refuse();
            rows.forEachRemaining(fold::add);
            faults.refuse();
            if (fold.rows() == 0) {
                faults.csv(2, 1, "there is no row");
                faults.refuse();
            }
            return wave(fold);
        }
    }

    private Header header(CsvRows rows) {
        Optional<CsvRecord> first = rows.next();
        faults.refuse();
        if (first.isEmpty()) {
            faults.csv(1, 1, "there is no header");
            faults.refuse();
        }
        return new Header(first.orElseThrow().getFields());
    }

    private TalliedWave wave(RowFold fold) {
        return new TalliedWave(
                        UUID.randomUUID(),
                        mapping.title(),
                        Provenance.IMPORTED,
                        mapping.instrument(),
                        mapping.asked(),
                        mapping.promises().policy(),
                        mapping.closedOn(),
                        fold.rows(),
                        fold.rows(),
                        0,
                        fold.reports(),
                        mapping.credit())
                .withOverlaps(fold.overlaps());
    }
}
