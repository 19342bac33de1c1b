package io.undercurrent.auditor.attack;

import io.undercurrent.auditor.attack.Precision.Between;
import io.undercurrent.auditor.published.Release.Indicator;
import io.undercurrent.auditor.verdict.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a published mean of a small group tells the sum of its answers: a mean of whole numbers, times n, is whole
 * (the GRIM test: Brown and Heathers, Social Psychological and Personality Science 8, 2017). With the sums of two groups
 * that differ by a person, one answer is known exactly.
 */
final class ReadOff {

    /** From here on means are published finely, as rounding protects nobody any more. */
    private static final long LARGE = 100;

    private final Scene scene;
    private final List<Finding> findings = new ArrayList<>();
    private long tried;

    ReadOff(Scene scene) {
        this.scene = scene;
    }

    ReadOff run() {
        for (Indicator indicator : scene.last().indicators()) {
            if (indicator.isScale()) {
                scene.rows(indicator.id()).forEach(row -> look(indicator, row));
            }
        }
        return this;
    }

    private void look(Indicator indicator, Row row) {
        if (row.figure().value() == null || row.n() >= LARGE) {
            return;
        }
        tried++;
        var mean = Precision.mean(row.figure(), indicator);
        boolean atAnEnd = mean.low() <= indicator.range().low()
                || mean.high() >= indicator.range().high();
        double spacing = Precision.spacing(indicator);
        var sum = new Between(mean.low() * row.n() / spacing, mean.high() * row.n() / spacing);
        if (!atAnEnd && sum.integers() <= 1) {
            findings.add(new Finding(
                    Finding.Kind.READ_OFF,
                    row.label(),
                    indicator.id() + ": the published mean of " + row.n() + " answers leaves their sum one value",
                    "n x mean"));
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    long tried() {
        return tried;
    }
}
