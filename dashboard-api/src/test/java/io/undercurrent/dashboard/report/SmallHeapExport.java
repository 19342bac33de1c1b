package io.undercurrent.dashboard.report;

import io.undercurrent.dashboard.export.FileForm;
import io.undercurrent.dashboard.export.Rows;
import io.undercurrent.dashboard.scope.Sight;
import io.undercurrent.dashboard.testsupport.MadeUpRelease;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Writes the fact table of many releases of 20,000 rows each in a JVM of its own, whose heap whoever starts it has chosen.
 * Each release is made when it is asked for, as one that is read from the database would be.
 */
final class SmallHeapExport {

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
                    releases * MadeUpRelease.ROWS,
                    written.bytes / 1e6,
                    seconds,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }

    private static Rows<Fact> rows(int releases) {
        var parts = new ArrayList<Rows.Part<Fact>>();
        for (int number = 0; number < releases; number++) {
            var id = "%064x".formatted(0xabcdefL + number);
            var wave = new UUID(7, number);
            parts.add(() -> new FactTable(
                            new RequestedRelease(id, MadeUpRelease.of(wave), Sight.ALL, true, "1"), FactFilter.NONE)
                    .rows());
        }
        return new Rows<>(CellsTable.TABLE, parts, Map.of("Policy", "Made up"));
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
