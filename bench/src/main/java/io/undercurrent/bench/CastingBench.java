package io.undercurrent.bench;

import io.undercurrent.demo.pair.Pair;
import io.undercurrent.demo.pair.Ports;
import io.undercurrent.demo.pair.Resources;
import io.undercurrent.demo.pair.Workplace;
import io.undercurrent.postgres.DatabaseName;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * How many people can cast per second, over HTTP and durably, beside what pgbench inserts in single rows of the same size
 * into the same PostgreSQL in the same run. Needs pgbench; the services have to be packaged.
 */
public final class CastingBench {

    /** People who cast before anything is measured, again and again, so that the service's code is compiled. */
    private static final Level WARM_UP = new Level(8, 1_000);

    private static final int WARM_UPS = 40;

    /** Clients at once, and how many people cast at that level: some seconds each. */
    private static final List<Level> LEVELS = List.of(new Level(1, 600), new Level(8, 1_500), new Level(32, 2_400));

    private record Level(int clients, int people) {}

    private CastingBench() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("undercurrent-bench");
        try (var resources = new Resources()) {
            var pair = Pair.persistent(Workplace.at(folder), Ports.free(), resources);
            pair.start();
            var pgbench = new Pgbench(pair.database(DatabaseName.BALLOTS), folder);
            int people =
                    WARM_UP.people() + LEVELS.stream().mapToInt(Level::people).sum();
            System.out.printf(
                    "Preparing the ballots of %,d people, one for each of %d reports ...%n",
                    people, Electorate.REPORTS.size());
            var electorate = Electorate.prepare(pair, people);
            run(electorate, pgbench);
            System.out.printf(
                    "One thread verifies %,.0f credentials per second; each ballot has one, a row has none.%n",
                    Verification.perSecond());
        }
    }

    private static void run(Electorate electorate, Pgbench pgbench) throws IOException, InterruptedException {
        System.out.println("clients   people/s   ballots/s   pgbench rows/s   ballots : rows");
        for (int i = 0; i < WARM_UPS; i++) {
            electorate.cast(0, WARM_UP.people(), WARM_UP.clients());
        }
        int from = WARM_UP.people();
        for (var level : LEVELS) {
            double people = electorate.cast(from, level.people(), level.clients());
            double ballots = people * Electorate.REPORTS.size();
            double rows = pgbench.insertsPerSecond(level.clients());
            System.out.printf(
                    "%7d %10.0f %11.0f %16.0f %16.2f%n", level.clients(), people, ballots, rows, ballots / rows);
            from += level.people();
        }
    }
}
