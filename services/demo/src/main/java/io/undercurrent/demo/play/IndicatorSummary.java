package io.undercurrent.demo.play;

import io.undercurrent.demo.client.Findings;
import io.undercurrent.demo.client.Leader;
import io.undercurrent.demo.client.Overview;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows people every indicator of a release, and what was planted in the company and found again. */
final class IndicatorSummary {

    /** Where nothing was planted: how long people have been with the company makes no difference to them. */
    private static final String NULL_REPORT = "tenure";

    /** The matrices by their codes' places in the overview. */
    private static final List<String> MATRICES =
            List.of("capability-belonging", "concern-panic", "efficiency-exclusion");

    private static final Set<String> SINGLE_ITEMS = Set.of("NUM1", "NUM6");
    private static final int LISTED = 4;

    private final Leader leader;
    private final Narration narration;

    IndicatorSummary(Leader leader, Narration narration) {
        this.leader = leader;
        this.narration = narration;
    }

    void show(String releaseId) {
        narration.tell("  Indicators, of everyone together");
        leader.overview(releaseId).figures().stream()
                .filter(line -> !line.kind().equals("item") || SINGLE_ITEMS.contains(line.indicatorId()))
                .filter(line -> !line.kind().equals("classes"))
                .forEach(this::show);
        narration.tell("");
        MATRICES.forEach(name -> showMatrix(leader.matrix(releaseId, name)));
        showRanking(leader.ranking(releaseId, "CBA"));
        showDrivers(leader.drivers(releaseId));
        showAlerts(leader.alerts(releaseId).alerts());
        narration.tell("");
    }

    private void show(Overview.Line line) {
        String name = line.name().get("en");
        if (line.n() == null) {
            narration.tell("    %-10s %-50s suppressed", line.indicatorId(), name);
        } else {
            narration.tell(
                    "    %-10s %-50s %7.1f %-13s %s n %d%s",
                    line.indicatorId(), name, line.value(), line.unit(), interval(line), line.n(), flags(line.flags()));
        }
    }

    private static String interval(Overview.Line line) {
        return line.low() == null ? "" : String.format(Locale.ROOT, "(95 %%: %.1f to %.1f)", line.low(), line.high());
    }

    private static String flags(List<String> flags) {
        return flags.isEmpty() ? "" : "; " + String.join("; ", flags);
    }

    private void showMatrix(Findings.Matrix matrix) {
        narration.tell("  %s", classes(matrix));
        matrix.rows().stream()
                .filter(row -> row.level() <= 1 && row.options() != null)
                .forEach(row -> narration.tell(
                        "    %-24s %s",
                        row.cellName(),
                        matrix.classes().stream()
                                .map(each -> String.format(
                                        Locale.ROOT,
                                        "%4.0f %%",
                                        100 * row.options().get(each.code())))
                                .collect(Collectors.joining(" "))));
        narration.tell("");
    }

    private static String classes(Findings.Matrix matrix) {
        return matrix.classes().stream().map(each -> each.label().get("en")).collect(Collectors.joining(" | "));
    }

    private void showRanking(Findings.Ranking ranking) {
        narration.tell("  Capable but alone, of a hundred people, by division");
        ranking.groups()
                .forEach(group -> narration.tell(
                        "    %-24s %4.0f, drawn towards all: %4.0f; rank %d to %d",
                        group.cellName(), group.value(), group.estimate(), group.rankLow(), group.rankHigh()));
        narration.tell("");
    }

    private void showDrivers(Findings.Drivers drivers) {
        narration.tell("  What goes with what, over everyone");
        for (var model : drivers.models()) {
            if (model.refusal() != null) {
                narration.tell("    %s: %s", model.model(), model.refusal());
            } else {
                narration.tell(
                        "    %-18s R² %.2f: %s",
                        model.model(),
                        model.rSquared(),
                        model.predictors().stream()
                                .limit(LISTED)
                                .map(part -> String.format(
                                        Locale.ROOT,
                                        "%s %s%.2f",
                                        part.item(),
                                        part.correlation() < 0 ? "-" : "+",
                                        part.share()))
                                .collect(Collectors.joining(", ")));
            }
        }
        narration.tell("");
    }

    private void showAlerts(List<Findings.Alert> alerts) {
        narration.tell("  Alerts: %d, of which these are the surest", alerts.size());
        alerts.stream()
                .limit(LISTED)
                .forEach(alert -> narration.tell(
                        "    %-10s %-24s %-10s %+.0f points, q %.1e",
                        alert.kind(), alert.cellName(), alert.indicator(), alert.points(), alert.q()));
        long ofChance = alerts.stream()
                .filter(alert ->
                        alert.report().equals(NULL_REPORT) && alert.kind().equals("difference"))
                .count();
        narration.tell("    By %s, which was made to make no difference: %d", NULL_REPORT, ofChance);
    }
}
