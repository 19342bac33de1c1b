package io.undercurrent.auditor.attack;

import io.undercurrent.auditor.attack.Precision.Between;
import io.undercurrent.auditor.published.Release.Indicator;
import io.undercurrent.auditor.verdict.Finding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Whether linear bounds leave the sum of fewer than t answers one value. Coalitions of up to two insiders, who know
 * their own answers, add these.
 *
 * <p>A group is attacked if everybody can see that it is small: at most t - 1 people in it, the fewest first. Insiders
 * are taken to have answered at the end of the scale that the bounds are farther from, which leaves the others the
 * least room: a world in which that is impossible is left out.
 */
final class BoundsAttack {

    private static final int INSIDERS = 2;
    private static final double ONE_VALUE = 1 - 1e-6;

    private final Scene scene;
    private final int t;
    private final int mostTargets;
    private final List<Finding> findings = new ArrayList<>();
    private long tried;

    /** @param mostTargets groups per question; those beyond are left out */
    BoundsAttack(Scene scene, int mostTargets) {
        this.scene = scene;
        this.t = scene.last().policy().t();
        this.mostTargets = mostTargets;
    }

    BoundsAttack run() {
        var small = new ArrayList<Target>();
        new Targets(scene).cube(target -> {
            if (scene.people(target.columns()) < t) {
                small.add(target);
            }
        });
        small.sort(Comparator.comparingInt(target -> scene.people(target.columns())));
        var chosen = small.subList(0, Math.min(mostTargets, small.size()));
        for (Indicator indicator : scene.last().indicators()) {
            if (indicator.isScale() && !scene.rows(indicator.id()).isEmpty()) {
                chosen.forEach(target -> look(indicator, target));
            }
        }
        return this;
    }

    private void look(Indicator indicator, Target target) {
        try (var program = new AnswerProgram(scene, indicator, target.columns())) {
            tried++;
            var count = program.count();
            if (count.isEmpty() || count.get().low() < 1 - 1e-6) {
                return;
            }
            var sum = program.sum();
            if (sum.isPresent() && isPinned(sum.get())) {
                findings.add(finding(indicator, target, 0, program.certificate()));
                return;
            }
            int most = (int) Math.min(INSIDERS, Math.floor(count.get().low() + 1e-6) - 1);
            for (int insiders = 1; insiders <= most && sum.isPresent(); insiders++) {
                program.insider(extreme(indicator, sum.get(), count.get()));
                sum = program.sum();
                if (sum.isPresent() && isPinned(sum.get())) {
                    findings.add(finding(indicator, target, insiders, program.certificate()));
                    return;
                }
            }
        }
    }

    /** The answer of an insider that leaves the others the least room: near the end that the sum is nearer to. */
    private static int extreme(Indicator indicator, Between sum, Between count) {
        int[] codes = indicator.codes();
        double middle = (sum.low() + sum.high()) / 2 / Math.max(1, count.high());
        double codeMiddle = (codes[0] + codes[codes.length - 1]) / 2.0;
        return middle >= codeMiddle ? codes[0] : codes[codes.length - 1];
    }

    private static boolean isPinned(Between sum) {
        return sum.high() - sum.low() < ONE_VALUE;
    }

    private Finding finding(Indicator indicator, Target target, int insiders, String certificate) {
        return new Finding(
                Finding.Kind.PINNED,
                target.label(),
                indicator.id() + ": with " + insiders + " insiders the sum of at most " + scene.people(target.columns())
                        + " answers has one possible value",
                certificate);
    }

    /** Whether the sum of answers of a group, small as only the truth can tell, has one possible value. */
    static boolean pins(Scene scene, Indicator indicator, BitSet target) {
        try (var program = new AnswerProgram(scene, indicator, target)) {
            return program.sum().filter(BoundsAttack::isPinned).isPresent();
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    long tried() {
        return tried;
    }
}
