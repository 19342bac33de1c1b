package io.undercurrent.auditor.attack;

import io.undercurrent.auditor.published.Release;
import io.undercurrent.auditor.published.Release.Cell;
import io.undercurrent.auditor.published.Release.Report;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Releases that are looked at together, and the people behind them as columns: people of one kind whose answers came
 * between the same two releases.
 */
final class Scene {

    private final List<Release> releases;
    private final List<Crowd> crowds;
    private final int periods;

    private Scene(List<Release> releases, List<Crowd> crowds, int periods) {
        this.releases = releases;
        this.crowds = merged(crowds, releases);
        this.periods = periods;
    }

    /**
     * All releases of one wave, the first published first: later ones may hold answers that came after earlier ones.
     */
    static Scene ofWave(List<Release> releases, List<Crowd> crowds) {
        return new Scene(List.copyOf(releases), crowds, releases.size());
    }

    /** Two waves, as if whoever was asked in both had given the same answers in both. */
    static Scene carriedOver(Release earlier, Release later, List<Crowd> crowds) {
        return new Scene(List.of(earlier, later), crowds, 1);
    }

    private static List<Crowd> merged(List<Crowd> crowds, List<Release> releases) {
        var waves = releases.stream().map(release -> release.wave().id()).collect(Collectors.toSet());
        var people = new LinkedHashMap<Map<Seat, String>, Integer>();
        for (Crowd crowd : crowds) {
            var seats = new HashMap<>(crowd.cohorts());
            seats.keySet().removeIf(seat -> !waves.contains(seat.wave()));
            if (!seats.isEmpty()) {
                people.merge(seats, crowd.people(), Integer::sum);
            }
        }
        return people.entrySet().stream()
                .map(entry -> new Crowd(entry.getKey(), entry.getValue()))
                .toList();
    }

    List<Release> releases() {
        return releases;
    }

    Release last() {
        return releases.get(releases.size() - 1);
    }

    int columns() {
        return crowds.size() * periods;
    }

    /** People of a column's kind, whenever they answered. */
    int people(int column) {
        return crowds.get(column % crowds.size()).people();
    }

    /** People in a group, each counted once. */
    int people(BitSet columns) {
        var kinds = new BitSet();
        columns.stream().forEach(column -> kinds.set(column % crowds.size()));
        return kinds.stream().map(this::people).sum();
    }

    /** Columns that are the same people in different periods stand this far apart. */
    int kinds() {
        return crowds.size();
    }

    /** Who stands in these cohorts of a report, as far as a release knows of their answers. */
    BitSet columns(int release, String report, Collection<String> cohorts) {
        var seat = new Seat(releases.get(release).wave().id(), report);
        var columns = new BitSet();
        int known = Math.min(release + 1, periods);
        for (int kind = 0; kind < crowds.size(); kind++) {
            var cohort = crowds.get(kind).cohorts().get(seat);
            if (cohort != null && cohorts.contains(cohort)) {
                for (int period = 0; period < known; period++) {
                    columns.set(period * crowds.size() + kind);
                }
            }
        }
        return columns;
    }

    /** Everybody whose answers came after the first release, by period; empty when there is one period only. */
    List<Target> periods() {
        return periods == 1
                ? List.of()
                : IntStream.range(0, periods)
                        .mapToObj(period -> {
                            var columns = new BitSet();
                            columns.set(period * crowds.size(), (period + 1) * crowds.size());
                            return new Target(period == 0 ? "in release 1" : "new in release " + (period + 1), columns);
                        })
                        .toList();
    }

    /** Who was asked in the last wave only, in an earlier one only, and in all; empty when there is one wave. */
    List<Target> moves() {
        var earlier = releases.get(0).wave().id();
        var later = last().wave().id();
        if (earlier.equals(later)) {
            return List.of();
        }
        var joined = new BitSet();
        var left = new BitSet();
        var stayed = new BitSet();
        for (int kind = 0; kind < crowds.size(); kind++) {
            boolean before = crowds.get(kind).isIn(earlier);
            boolean after = crowds.get(kind).isIn(later);
            (before && after ? stayed : before ? left : joined).set(kind);
        }
        return List.of(new Target("joined", joined), new Target("left", left), new Target("stayed", stayed));
    }

    /** All published counts of an indicator's answers. */
    List<Row> rows(String indicator) {
        var rows = new ArrayList<Row>();
        eachCell((release, report, cell) -> {
            var figure = cell.measures().get(indicator);
            if (figure != null && figure.n() != null) {
                rows.add(new Row(
                        label(release, report, cell),
                        columns(release, report.name(), cell.group().cohorts()),
                        figure.n(),
                        figure));
            }
        });
        return rows;
    }

    /** All published counts of ballots. */
    List<Row> ballots() {
        var rows = new ArrayList<Row>();
        eachCell((release, report, cell) -> {
            if (cell.ballots() != null) {
                rows.add(new Row(
                        label(release, report, cell),
                        columns(release, report.name(), cell.group().cohorts()),
                        cell.ballots(),
                        null));
            }
        });
        return rows;
    }

    /** Groups of which nothing of the indicator is published. */
    List<Target> suppressed(String indicator) {
        var hidden = new ArrayList<Target>();
        eachCell((release, report, cell) -> {
            if (cell.measures().get(indicator) == null) {
                hidden.add(new Target(
                        label(release, report, cell),
                        columns(release, report.name(), cell.group().cohorts())));
            }
        });
        return hidden;
    }

    /** Does something with a cell of a release. */
    interface CellVisitor {

        void visit(int release, Report report, Cell cell);
    }

    void eachCell(CellVisitor visitor) {
        for (int release = 0; release < releases.size(); release++) {
            for (Report report : releases.get(release).reports()) {
                for (Cell cell : report.cells()) {
                    visitor.visit(release, report, cell);
                }
            }
        }
    }

    private String label(int release, Report report, Cell cell) {
        var name = report.name() + " " + cell.group().id();
        return releases.size() == 1 ? name : name + " of release " + (release + 1);
    }
}
