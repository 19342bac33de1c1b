package io.undercurrent.auditor.attack;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import io.undercurrent.auditor.attack.Precision.Between;
import io.undercurrent.auditor.published.Release.Indicator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that published figures say of one question's answers, as a linear program (GLOP): how many people of each kind
 * gave each answer, or none. What it cannot exclude, nobody can.
 *
 * <p>Linear relaxation: its bounds are at least as wide as those over whole numbers. Bounds that leave one value prove
 * a leak, wide ones do not prove that there is none; that is what the rank test and the blocks are for.
 */
final class AnswerProgram implements AutoCloseable {

    private static final int EVERYONE = 0;

    static {
        Loader.loadNativeLibraries();
    }

    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final Scene scene;
    private final int[] codes;
    private final Indicator indicator;
    private final Kinds kinds;
    private final List<BitSet> groups = new ArrayList<>();
    private final MPVariable[][] answers;
    private final MPVariable[] silent;
    private final Map<String, MPConstraint> published = new LinkedHashMap<>();

    /** The program for one question, able to bound {@code target}. */
    AnswerProgram(Scene scene, Indicator indicator, BitSet target) {
        this.scene = scene;
        this.indicator = indicator;
        this.codes = indicator.codes();
        var rows = scene.rows(indicator.id());
        var ballots = scene.ballots();
        var hidden = hidden();
        groups.add(target);
        Stream.of(rows.stream().map(Row::columns), ballots.stream().map(Row::columns), hidden.stream())
                .flatMap(group -> group)
                .forEach(groups::add);
        this.kinds = new Kinds(scene.columns(), groups);
        this.answers = new MPVariable[kinds.size()][codes.length];
        this.silent = new MPVariable[kinds.size()];
        people();
        int place = 1;
        for (Row row : rows) {
            figures(row, kinds.in(place++));
        }
        for (Row row : ballots) {
            bound("ballots of " + row.label(), kinds.in(place++), row.n(), row.n(), true);
        }
        for (int i = 0; i < hidden.size(); i++) {
            bound(
                    "suppressed group " + i,
                    kinds.in(place++),
                    0,
                    scene.last().policy().t() - 1.0,
                    true);
        }
    }

    private List<BitSet> hidden() {
        var hidden = new ArrayList<BitSet>();
        scene.eachCell((release, report, cell) -> {
            if (cell.suppressed() && scene.releases().get(release).suppressedMeansFew()) {
                hidden.add(scene.columns(release, report.name(), cell.group().cohorts()));
            }
        });
        return hidden;
    }

    private void people() {
        for (int kind = 0; kind < kinds.size(); kind++) {
            int people = scene.people(kinds.members(kind));
            var all = solver.makeConstraint(0, people);
            for (int code = 0; code < codes.length; code++) {
                answers[kind][code] = solver.makeNumVar(0, people, "");
                all.setCoefficient(answers[kind][code], 1);
            }
            silent[kind] = solver.makeNumVar(0, people, "");
            all.setCoefficient(silent[kind], 1);
        }
    }

    private void bound(String label, BitSet group, double low, double high, boolean withSilent) {
        var constraint = solver.makeConstraint(low, high);
        group.stream().forEach(kind -> {
            for (MPVariable variable : answers[kind]) {
                constraint.setCoefficient(variable, 1);
            }
            if (withSilent) {
                constraint.setCoefficient(silent[kind], 1);
            }
        });
        published.put(label, constraint);
    }

    private void figures(Row row, BitSet group) {
        bound("n of " + row.label(), group, row.n(), row.n(), false);
        var figure = row.figure();
        if (figure.value() != null) {
            var mean = Precision.mean(figure, indicator);
            var sum = solver.makeConstraint(mean.low() * row.n() - 1e-7, mean.high() * row.n() + 1e-7);
            group.stream().forEach(kind -> {
                for (int code = 0; code < codes.length; code++) {
                    sum.setCoefficient(answers[kind][code], codes[code]);
                }
            });
            published.put("mean of " + row.label(), sum);
        }
        var sides = Sides.of(indicator);
        side("favourable of " + row.label(), group, sides.favourable(), row.n(), Homogeneity.favourable(row));
        side("unfavourable of " + row.label(), group, sides.unfavourable(), row.n(), Homogeneity.unfavourable(row));
    }

    private void side(String label, BitSet group, int[] side, long n, Between share) {
        if (side.length == 0 || share.low() <= 0 && share.high() >= 1) {
            return;
        }
        var constraint = solver.makeConstraint(share.low() * n - 1e-7, share.high() * n + 1e-7);
        group.stream().forEach(kind -> {
            for (int wanted : side) {
                constraint.setCoefficient(answers[kind][place(wanted)], 1);
            }
        });
        published.put(label, constraint);
    }

    private int place(int code) {
        return Arrays.binarySearch(codes, code);
    }

    /** Somebody in the target answered so, and tells. */
    void insider(int code) {
        var known = solver.makeConstraint(1, Double.POSITIVE_INFINITY);
        kinds.in(EVERYONE).stream().forEach(kind -> known.setCoefficient(answers[kind][place(code)], 1));
    }

    /**
     * Least and most that the answers of the target can add up to; empty if nothing fits what is published.
     *
     * @param byCode what an answer counts for, in the order of the codes
     */
    Optional<Between> bounds(double[] byCode) {
        var objective = solver.objective();
        objective.clear();
        kinds.in(EVERYONE).stream().forEach(kind -> {
            for (int code = 0; code < codes.length; code++) {
                objective.setCoefficient(answers[kind][code], byCode[code]);
            }
        });
        objective.setMinimization();
        if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
            return Optional.empty();
        }
        double low = objective.value();
        objective.setMaximization();
        if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
            return Optional.empty();
        }
        return Optional.of(new Between(low, objective.value()));
    }

    /** How many answered. */
    Optional<Between> count() {
        var ones = new double[codes.length];
        Arrays.fill(ones, 1);
        return bounds(ones);
    }

    /** The sum of the codes that they answered. */
    Optional<Between> sum() {
        return bounds(Arrays.stream(codes).asDoubleStream().toArray());
    }

    /** Dual values of the bound found last: published figures, times what, prove it. */
    String certificate() {
        var terms = new ArrayList<String>();
        published.forEach((label, constraint) -> {
            double multiplier = constraint.dualValue();
            if (Math.abs(multiplier) > 1e-6) {
                terms.add("%+.3g x %s".formatted(multiplier, label));
            }
        });
        return String.join(" ", terms);
    }

    @Override
    public void close() {
        solver.delete();
    }
}
