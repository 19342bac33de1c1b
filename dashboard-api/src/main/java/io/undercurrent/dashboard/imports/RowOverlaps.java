package io.undercurrent.dashboard.imports;

import io.undercurrent.contract.wave.Overlap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which cohorts of two reports stand in one row of an import. A bit for each two, so that memory is bounded. */
final class RowOverlaps {

    private final List<String> reports;
    private final List<Map<Unit, Integer>> places = new ArrayList<>();
    private final List<List<Unit>> units = new ArrayList<>();
    private final Map<List<Integer>, BitSet> met = new HashMap<>();

    /** @param reports names, in the order of the mapping */
    RowOverlaps(List<String> reports) {
        this.reports = reports;
        reports.forEach(report -> {
            places.add(new HashMap<>());
            units.add(new ArrayList<>());
        });
    }

    /** @param row a unit for each report */
    void add(List<Unit> row) {
        for (int later = 1; later < row.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                met.computeIfAbsent(List.of(later, earlier, place(later, row)), any -> new BitSet())
                        .set(place(earlier, row));
            }
        }
    }

    private int place(int report, List<Unit> row) {
        return places.get(report).computeIfAbsent(row.get(report), unit -> {
            units.get(report).add(unit);
            return units.get(report).size() - 1;
        });
    }

    /** The overlaps, after the last row: until then a unit may still get sub-units, and its cohort another id. */
    List<Overlap> found() {
        Map<List<Integer>, Map<String, List<String>>> cohorts = new HashMap<>();
        met.forEach((key, others) -> cohorts.computeIfAbsent(key.subList(0, 2), any -> new TreeMap<>())
                .put(
                        units.get(key.get(0)).get(key.get(2)).cohort(),
                        others.stream()
                                .mapToObj(units.get(key.get(1))::get)
                                .map(Unit::cohort)
                                .toList()));
        return cohorts.entrySet().stream()
                .map(entry -> new Overlap(
                        reports.get(entry.getKey().get(0)),
                        reports.get(entry.getKey().get(1)),
                        entry.getValue()))
                .toList();
    }
}
