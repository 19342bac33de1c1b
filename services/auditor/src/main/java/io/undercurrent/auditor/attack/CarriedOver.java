package io.undercurrent.auditor.attack;

import io.undercurrent.auditor.published.Release.Figure;
import io.undercurrent.auditor.verdict.Finding;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two consecutive waves. Answers are new in each, and then no difference of them is anybody's. But if a release of the
 * later wave repeats earlier answers, as one that shows everyone's last answer does, people who joined or left are had
 * by subtraction. That it does so shows where nobody moved: there the figures are the same to the last digit.
 */
final class CarriedOver {

    private final Scene scene;
    private final RankAttack ranks;
    private boolean repeats;

    CarriedOver(Scene scene) {
        this.scene = scene;
        this.ranks = new RankAttack(scene);
    }

    CarriedOver run() {
        repeats = isRepeated();
        if (repeats) {
            ranks.run();
        }
        return this;
    }

    private boolean isRepeated() {
        int compared = 0;
        for (var indicator : scene.last().indicators()) {
            Map<BitSet, Figure> earlier = new HashMap<>();
            for (Row row : scene.rows(indicator.id())) {
                var before = earlier.putIfAbsent(row.columns(), row.figure());
                if (before != null) {
                    compared++;
                    if (!before.equals(row.figure())) {
                        return false;
                    }
                }
            }
        }
        return compared > 0;
    }

    List<Finding> findings() {
        return repeats ? ranks.findings() : List.of();
    }

    long tried() {
        return 1 + ranks.tried();
    }
}
