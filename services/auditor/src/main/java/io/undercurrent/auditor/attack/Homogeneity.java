package io.undercurrent.auditor.attack;

import io.undercurrent.auditor.attack.Precision.Between;
import io.undercurrent.auditor.published.Release.Indicator;
import io.undercurrent.auditor.verdict.Finding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Whether it is known of a group, whatever its size, that more than 90 % answered alike: then something is known of
 * everyone in it. Also tried on groups that are not published but follow from published ones: a published group
 * without a part of it.
 */
final class Homogeneity {

    private static final double LIMIT = 0.9;
    private static final double TOLERANCE = 1e-6;

    private final Scene scene;
    private final List<Finding> findings = new ArrayList<>();
    private long tried;

    Homogeneity(Scene scene) {
        this.scene = scene;
    }

    /** How many of a group may have answered alike: published, or what is left when a part is taken away. */
    private record Share(String label, BitSet columns, long n, Between people) {

        Share without(Share part) {
            var rest = (BitSet) columns.clone();
            rest.andNot(part.columns);
            var people = new Between(
                    Math.max(0, this.people.low() - part.people.high()),
                    Math.min(n - part.n, this.people.high() - part.people.low()));
            return new Share(label + " without " + part.label, rest, n - part.n, people);
        }

        boolean isUnanimous() {
            return n > 0 && people.low() > LIMIT * n + TOLERANCE;
        }
    }

    Homogeneity run() {
        for (Indicator indicator : scene.last().indicators()) {
            if ("item".equals(indicator.kind())) {
                run(indicator);
            }
        }
        return this;
    }

    private void run(Indicator indicator) {
        var rows = scene.rows(indicator.id());
        Map<String, List<Share>> byAnswer = new HashMap<>();
        for (Row row : rows) {
            shares(row, indicator)
                    .forEach((answer, people) -> byAnswer.computeIfAbsent(answer, any -> new ArrayList<>())
                            .add(new Share(row.label(), row.columns(), row.n(), people)));
        }
        byAnswer.forEach((answer, shares) -> run(indicator.id() + " " + answer, shares));
    }

    private void run(String answer, List<Share> shares) {
        var reported = new HashSet<BitSet>();
        for (Share share : shares) {
            look(answer, share, reported);
            var rest = share;
            for (Share part : shares) {
                if (isInside(part, share)) {
                    look(answer, share.without(part), reported);
                }
                if (isInside(part, rest)) {
                    rest = rest.without(part);
                }
            }
            look(answer, rest, reported);
        }
    }

    private static boolean isInside(Share part, Share whole) {
        var outside = (BitSet) part.columns.clone();
        outside.andNot(whole.columns);
        return outside.isEmpty() && !part.columns.equals(whole.columns);
    }

    private void look(String answer, Share share, HashSet<BitSet> reported) {
        tried++;
        if (share.isUnanimous() && reported.add(share.columns)) {
            findings.add(new Finding(
                    Finding.Kind.UNANIMOUS,
                    share.label,
                    answer + ": more than 90 % of " + share.n + " are known to have answered alike",
                    share.label));
        }
    }

    private static Map<String, Between> shares(Row row, Indicator indicator) {
        Map<String, Between> shares = new HashMap<>();
        long n = row.n();
        shares.put("favourable", people(favourable(row), n));
        shares.put("unfavourable", people(unfavourable(row), n));
        if (row.figure().options() != null) {
            row.figure().options().forEach((code, share) -> shares.put("answer " + code, people(bound(share, row), n)));
        }
        if (indicator.isScale() && row.figure().value() != null) {
            double spacing = Precision.spacing(indicator);
            var mean = Precision.mean(row.figure(), indicator);
            double fromTop = (indicator.range().high() - mean.low()) * n / spacing;
            double fromBottom = (mean.high() - indicator.range().low()) * n / spacing;
            shares.put("highest answer", new Between(Math.max(0, n - Math.floor(fromTop + TOLERANCE)), n));
            shares.put("lowest answer", new Between(Math.max(0, n - Math.floor(fromBottom + TOLERANCE)), n));
        }
        return shares;
    }

    private static Between people(Between share, long n) {
        return new Between(share.low() * n, share.high() * n).tightened();
    }

    static Between favourable(Row row) {
        return bound(row.figure().favourable(), row);
    }

    static Between unfavourable(Row row) {
        return bound(row.figure().unfavourable(), row);
    }

    private static Between bound(BigDecimal share, Row row) {
        boolean clipped = row.figure().isClipped() && share != null;
        return clipped ? new Between(share.doubleValue(), 1) : Precision.share(share, row.figure());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    long tried() {
        return tried;
    }
}
