package io.undercurrent.dashboard.report;

import io.undercurrent.contract.instrument.Polarity;
import io.undercurrent.contract.wave.Group;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.dashboard.export.FileForm;
import io.undercurrent.dashboard.export.Rows;
import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Kind;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Unit;
import io.undercurrent.dashboard.indicator.Measure;
import io.undercurrent.dashboard.release.Cell;
import io.undercurrent.dashboard.release.Provenance;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.ReleasedReport;
import io.undercurrent.dashboard.release.ReleasedWave;
import io.undercurrent.dashboard.scope.Sight;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Writes the fact table of many releases of 20,000 rows each in a JVM of its own, whose heap whoever starts it has chosen.
 * Each release is made when it is asked for, as one that is read from the database would be.
 */
final class SmallHeapExport {

    private static final int CELLS = 200;
    private static final int INDICATORS = 100;

    private SmallHeapExport() {}

    /** @param arguments how many releases, then the names of file forms */
    public static void main(String[] arguments) throws Exception {
        // Outside of Quarkus it is on, and takes ten times as long as the writing.
        org.jboss.logmanager.Logger.getLogger("org.apache.parquet").setLevel(java.util.logging.Level.INFO);
        int releases = Integer.parseInt(arguments[0]);
        for (int place = 1; place < arguments.length; place++) {
            var form = FileForm.valueOf(arguments[place].toUpperCase(Locale.ROOT));
            var written = new Counted();
            long start = System.nanoTime();
            form.write(rows(releases), written);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d rows, %.1f MB, %.1f s, heap of at most %d MB%n",
                    form.suffix(),
                    releases * CELLS * INDICATORS,
                    written.bytes / 1e6,
                    seconds,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static Rows<Fact> rows(int releases) {
        var parts = new ArrayList<Supplier<List<Fact>>>();
        for (int number = 0; number < releases; number++) {
            var id = "%064x".formatted(0xabcdefL + number);
            var wave = new UUID(7, number);
            parts.add(
                    () -> new FactTable(new RequestedRelease(id, release(wave), Sight.ALL, true, "1"), FactFilter.NONE)
                            .rows());
        }
        return new Rows<>(CellsTable.TABLE, parts, Map.of("Policy", "Made up"));
    }

    private static Release release(UUID wave) {
        return new Release(
                "undercurrent-release/1",
                new ReleasedWave(
                        wave, "Many", "made-up/1", Provenance.ANONYMOUS_BALLOTS, LocalDate.of(2026, 4, 30), null),
                Policy.DEFAULT,
                null,
                "fewer than the promised number of answers",
                IntStream.range(0, INDICATORS)
                        .mapToObj(SmallHeapExport::indicator)
                        .toList(),
                List.of(new ReleasedReport(
                        "unit",
                        IntStream.range(0, CELLS)
                                .mapToObj(SmallHeapExport::cell)
                                .toList())),
                null,
                null);
    }

    private static IndicatorDefinition indicator(int number) {
        return new IndicatorDefinition(
                "I" + number,
                Kind.ITEM,
                Map.of("en", "?"),
                null,
                Unit.SCALE_POINTS,
                null,
                Polarity.POSITIVE,
                List.of(),
                List.of());
    }

    private static Cell cell(int number) {
        var group = new Group(
                "Acme/Unit " + number,
                "Unit " + number,
                number == 0 ? null : "Acme/Unit 0",
                1,
                true,
                List.of(),
                List.of());
        var measures = new LinkedHashMap<String, Measure>();
        for (int indicator = 0; indicator < INDICATORS; indicator++) {
            measures.put("I" + indicator, number % 10 == 9 ? null : measure(number * 31 + indicator));
        }
        return new Cell(group, 20, false, 12L, measures);
    }

    private static Measure measure(int seed) {
        var share = BigDecimal.valueOf(seed % 90, 2);
        var mean = BigDecimal.valueOf(10 + seed % 40, 1);
        return new Measure(
                12L + seed % 7, mean, mean, mean, share, share, share, share, share, share, share, null, null, null);
    }

    private static final class Counted extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] all, int from, int length) {
            bytes += length;
        }
    }
}
