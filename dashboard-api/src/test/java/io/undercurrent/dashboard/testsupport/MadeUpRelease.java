package io.undercurrent.dashboard.testsupport;

import io.undercurrent.contract.instrument.Polarity;
import io.undercurrent.contract.wave.Group;
import io.undercurrent.contract.wave.Policy;
import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Kind;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Unit;
import io.undercurrent.dashboard.indicator.Measure;
import io.undercurrent.dashboard.release.Cell;
import io.undercurrent.dashboard.release.Provenance;
import io.undercurrent.dashboard.release.Quality;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.ReleasedReport;
import io.undercurrent.dashboard.release.ReleasedWave;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** A release of {@value #ROWS} rows, of which each tenth cell is suppressed. */
public final class MadeUpRelease {

    private static final int CELLS = 200;
    private static final int INDICATORS = 100;

    public static final int ROWS = CELLS * INDICATORS;

    private MadeUpRelease() {}

    /** Of a wave, of which nothing else depends on the wave. */
    public static Release of(UUID wave) {
        return new Release(
                "undercurrent-release/1",
                new ReleasedWave(
                        wave, "Many", "made-up/1", Provenance.ANONYMOUS_BALLOTS, LocalDate.of(2026, 4, 30), null),
                Policy.DEFAULT,
                new Quality(4_000, 2_400, 0, new BigDecimal("0.6"), 12L, CELLS - CELLS / 10, CELLS / 10),
                "fewer than the promised number of answers",
                IntStream.range(0, INDICATORS)
                        .mapToObj(MadeUpRelease::indicator)
                        .toList(),
                List.of(new ReleasedReport(
                        "unit",
                        IntStream.range(0, CELLS).mapToObj(MadeUpRelease::cell).toList())),
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
}
