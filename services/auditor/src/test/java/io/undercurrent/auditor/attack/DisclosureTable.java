package io.undercurrent.auditor.attack;

import io.undercurrent.auditor.published.Release;
import io.undercurrent.auditor.published.ReleaseReader;
import io.undercurrent.auditor.testsupport.Employee;
import io.undercurrent.auditor.testsupport.PlayedProduct;
import io.undercurrent.auditor.testsupport.Publisher;
import io.undercurrent.auditor.testsupport.Questions;
import io.undercurrent.auditor.testsupport.RandomCompany;
import io.undercurrent.contract.wave.Policy;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of the table of docs/threat-model.md. The same companies are published as tools do that hide cells with fewer than five answers and nothing else, and as
 * this product does. Small groups are all combinations of a unit, a location and a tenure band, as they are on the
 * roster, in which one to four people answered.
 */
final class DisclosureTable {

    private static final List<String> REPORTS = PlayedProduct.REPORTS;
    private static final int SAMPLE = 20;
    private static final int T = 5;

    static final String NAIVE = "hide n < 5";
    static final String OURS = "Undercurrent";

    /** Nothing is published by person; it makes a column of everybody. */
    private static final String PERSON = "person";

    private final int size;
    private final List<Employee> employees;
    private final Knowledge knowledge;
    private final Map<String, Release> releases = new HashMap<>();

    /** Of a company of this many people. */
    DisclosureTable(int size) {
        this.size = size;
        this.employees = new RandomCompany(size, size).employees();
        var naive = new Publisher("w", employees);
        REPORTS.forEach(naive::margin);
        naive.cross("unit", "tenure").cross("unit", "location").cross("location", "tenure");
        employees.stream()
                .map(person -> person.value("unit"))
                .flatMap(DisclosureTable::above)
                .distinct()
                .forEach(unit -> publish(unit, naive));
        releases.put(NAIVE, naive.release());
        var product = new PlayedProduct(new UUID(0, size), employees, Policy.DEFAULT);
        releases.put(OURS, ReleaseReader.release(product.release()));
        this.knowledge = everyone(naive, product);
    }

    static final List<String> HEADER = List.of(
            "| people | release | cells | small groups recovered exactly | sums of answers pinned | unit, location, tenure shown |",
            "| --- | --- | --- | --- | --- | --- |");

    private static Stream<String> above(String unit) {
        return Stream.iterate(unit, path -> path.contains("/"), path -> path.substring(0, path.lastIndexOf('/')));
    }

    /** A unit with all below it: as a whole, by tenure and by location. */
    private void publish(String unit, Publisher naive) {
        Predicate<Employee> inside = person -> (person.value("unit") + "/").startsWith(unit + "/");
        naive.cell("unit", unit + "/", inside);
        for (String other : List.of("tenure", "location")) {
            employees.stream()
                    .map(person -> person.value(other))
                    .distinct()
                    .forEach(value -> naive.cell(
                            "unit x " + other,
                            unit + "/ x " + value,
                            person -> inside.test(person) && value.equals(person.value(other))));
        }
    }

    /** One crowd for each person: where the two ways of publishing put them. */
    private Knowledge everyone(Publisher naive, PlayedProduct product) {
        var crowds = new ArrayList<Crowd>();
        for (Employee person : employees) {
            var seats = new HashMap<>(naive.seats(person));
            seats.putAll(product.seats(person));
            for (Release release : releases.values()) {
                seats.put(new Seat(release.wave().id(), PERSON), Integer.toString(person.id()));
            }
            crowds.add(new Crowd(seats, 1));
        }
        return new Knowledge(crowds);
    }

    /**
     * What an attack on one of the two releases comes to.
     *
     * @param recovered of {@code small} groups
     * @param pinned of {@code tried} of these
     * @param shown shares of people, by report
     */
    record Line(int people, String rule, int cells, long recovered, int small, long pinned, int tried, String shown) {

        @Override
        public String toString() {
            return "| %d | %s | %d | %d of %d | %d of %d | %s |"
                    .formatted(people, rule, cells, recovered, small, pinned, tried, shown);
        }
    }

    Line line(String rule) {
        var release = releases.get(rule);
        var scene = Scene.ofWave(List.of(release), knowledge.crowds());
        var rows = scene.rows(Questions.WORRY);
        var space = new RowSpace(rows, scene.columns());
        var small = small(scene);
        var sample = new ArrayList<>(small);
        Collections.shuffle(sample, new Random(size));
        var tried = sample.subList(0, Math.min(SAMPLE, sample.size()));
        var indicator = release.indicator(Questions.WORRY);
        return new Line(
                size,
                rule,
                rows.size(),
                small.stream().filter(space::holds).count(),
                small.size(),
                tried.stream()
                        .filter(group -> BoundsAttack.pins(scene, indicator, group))
                        .count(),
                tried.size(),
                REPORTS.stream().map(report -> shown(report, release)).collect(Collectors.joining(", ")));
    }

    /** Groups of the roster in which one to four answered the question. */
    private List<BitSet> small(Scene scene) {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int i = 0; i < employees.size(); i++) {
            var values = employees.get(i).values();
            for (int mask = 1; mask < 8; mask++) {
                var key = new StringBuilder();
                for (int report = 0; report < REPORTS.size(); report++) {
                    key.append((mask >> report & 1) == 1 ? values.get(REPORTS.get(report)) : "")
                            .append('|');
                }
                groups.computeIfAbsent(key.toString(), any -> new ArrayList<>()).add(i);
            }
        }
        var small = new LinkedHashSet<BitSet>();
        for (List<Integer> group : groups.values()) {
            long answers = group.stream()
                    .filter(i -> employees.get(i).codes().containsKey(Questions.WORRY))
                    .count();
            if (answers >= 1 && answers < T) {
                small.add(scene.columns(
                        0,
                        PERSON,
                        group.stream()
                                .map(i -> Integer.toString(employees.get(i).id()))
                                .collect(Collectors.toSet())));
            }
        }
        return List.copyOf(small);
    }

    /** The share of people for whom a cell of exactly their own value is shown. */
    private String shown(String report, Release release) {
        var published = release.reports().stream()
                .filter(cut -> cut.name().equals(report))
                .flatMap(cut -> cut.cells().stream())
                .filter(cell -> cell.ballots() != null)
                .map(cell -> cell.group().id())
                .collect(Collectors.toSet());
        long people = employees.stream()
                .filter(person -> published.contains(person.value(report))
                        || published.contains(person.value(report) + "/~direct"))
                .count();
        return Math.round(100.0 * people / employees.size()) + " %";
    }
}
