package io.undercurrent.dashboard.report;

import io.undercurrent.dashboard.indicator.IndicatorDefinition;
import io.undercurrent.dashboard.release.Cell;
import io.undercurrent.dashboard.release.Release;
import io.undercurrent.dashboard.release.ReleasedReport;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.Stream;

/** The figures of a release as rows: report by report, cell by cell in tree order, indicator by indicator. */
final class FactTable {

    private final Origin origin;
    private final Release release;
    private final List<IndicatorDefinition> indicators;
    private final List<ReportCell> cells;

    private record ReportCell(String report, Cell cell) {

        String id() {
            return cell.group().id();
        }
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the filter names what the release does not have */
    FactTable(RequestedRelease requested, FactFilter filter) {
        this.release = requested.release();
        this.origin = Origin.of(requested.id(), release);
        var wantedIndicators = Choices.ofIndicators(release).some(filter.indicators());
        this.indicators = release.indicators().stream()
                .filter(indicator -> wantedIndicators.contains(indicator.id()))
                .toList();
        var wantedReports = Choices.ofReports(release).some(filter.reports());
        var candidates = release.reports().stream()
                .filter(report -> wantedReports.contains(report.name()))
                .flatMap(FactTable::cells)
                .toList();
        var wantedCells = Choices.of(
                        "cell", candidates.stream().map(ReportCell::id).toList())
                .some(filter.cells());
        this.cells = candidates.stream()
                .filter(candidate -> wantedCells.contains(candidate.id()))
                .toList();
    }

    private static Stream<ReportCell> cells(ReleasedReport report) {
        return report.cells().stream().map(cell -> new ReportCell(report.name(), cell));
    }

    int size() {
        return cells.size() * indicators.size();
    }

    /** All rows, each made when it is taken. */
    List<Fact> rows() {
        return new Made();
    }

    private final class Made extends AbstractList<Fact> implements RandomAccess {

        @Override
        public Fact get(int number) {
            return row(number);
        }

        @Override
        public int size() {
            return FactTable.this.size();
        }
    }

    /** @param number from 0 to less than {@link #size()} */
    Fact row(int number) {
        var place = cells.get(number / indicators.size());
        var indicator = indicators.get(number % indicators.size());
        return new Fact(
                Keys.ofFact(origin.releaseId(), place.report, place.id(), indicator.id()),
                origin,
                place.report,
                Keys.ofGroup(place.report, place.id()),
                CellKey.of(place.cell.group()),
                new Fact.FactIndicator(indicator.id(), indicator.kind()),
                Figure.of(place.cell, indicator.id(), release));
    }
}
