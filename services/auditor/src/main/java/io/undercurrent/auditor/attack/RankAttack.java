package io.undercurrent.auditor.attack;

import io.undercurrent.auditor.verdict.Finding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether the number of answers of a group below t follows exactly from published numbers. If it does, so does the sum
 * of its answers, up to rounding.
 */
final class RankAttack {

    private static final int MOST_FINDINGS = 50;

    private final Scene scene;
    private final int t;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<BitSet> recovered = new LinkedHashSet<>();
    private long tried;

    RankAttack(Scene scene) {
        this.scene = scene;
        this.t = scene.releases().stream()
                .mapToInt(release -> release.policy().t())
                .min()
                .orElseThrow();
    }

    /** Tries all targets against the ballots, and against each indicator. */
    RankAttack run() {
        var systems = new LinkedHashMap<String, List<Row>>();
        systems.put("ballots", scene.ballots());
        scene.last().indicators().forEach(indicator -> systems.put(indicator.id(), scene.rows(indicator.id())));
        systems.forEach((name, system) -> {
            if (!system.isEmpty()) {
                run(name, system);
            }
        });
        return this;
    }

    private void run(String system, List<Row> rows) {
        var space = new RowSpace(rows, scene.columns());
        if (!space.isConsistent()) {
            return;
        }
        new Targets(scene).all(rows, target -> {
            tried++;
            if (space.holds(target.columns())) {
                long answers = space.answers(target.columns());
                if (answers >= 1 && answers < t && recovered.add(target.columns())) {
                    report(system, target, answers, space);
                }
            }
        });
    }

    private void report(String system, Target target, long answers, RowSpace space) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(
                    Finding.Kind.RECOVERED,
                    target.label(),
                    system + ": " + answers + " answers, fewer than " + t + ", follow exactly from published figures",
                    space.certificate(target.columns())
                            .map(Certificate::toString)
                            .orElse("by rank")));
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** All groups below t that were recovered. */
    Set<BitSet> recovered() {
        return new HashSet<>(recovered);
    }

    long tried() {
        return tried;
    }
}
