package io.undercurrent.auditor.testsupport;

import io.undercurrent.auditor.attack.Crowd;
import io.undercurrent.auditor.attack.Knowledge;
import io.undercurrent.auditor.attack.Seat;
import io.undercurrent.auditor.published.Release;
import io.undercurrent.auditor.published.Release.Cell;
import io.undercurrent.auditor.published.Release.Figure;
import io.undercurrent.auditor.published.Release.Group;
import io.undercurrent.auditor.published.Release.Indicator;
import io.undercurrent.auditor.published.Release.Option;
import io.undercurrent.auditor.published.Release.Policy;
import io.undercurrent.auditor.published.Release.Quality;
import io.undercurrent.auditor.published.Release.Range;
import io.undercurrent.auditor.published.Release.Report;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Publishes cells as a careless tool would: whatever it is told to, of ballots that carry everything that is on the
 * roster. What is broken about it is up to the test.
 */
public final class Publisher {

    private static final List<String> VALUES = List.of("unit", "location", "tenure");
    private static final int T = 5;

    private final String wave;
    private final List<Employee> employees;
    private final Map<String, Map<String, Predicate<Employee>>> reports = new LinkedHashMap<>();
    private int fewest = T;
    private boolean rounding = true;

    public Publisher(String wave, List<Employee> employees) {
        this.wave = wave;
        this.employees = List.copyOf(employees);
    }

    /** Publishes a group where at least {@code fewest} answered; nothing else stands in the way. */
    public Publisher cell(String report, String name, Predicate<Employee> group) {
        reports.computeIfAbsent(report, any -> new LinkedHashMap<>()).put(name, group);
        return this;
    }

    /** A cell for everyone, and one for each value. */
    public Publisher margin(String report) {
        cell(report, "*", person -> true);
        employees.stream()
                .map(person -> person.value(report))
                .distinct()
                .sorted()
                .forEach(value -> cell(report, value, person -> value.equals(person.value(report))));
        return this;
    }

    /** A cell for each combination of a value of each. */
    public Publisher cross(String one, String other) {
        for (Employee person : employees) {
            var first = person.value(one);
            var second = person.value(other);
            cell(
                    one + " x " + other,
                    first + " x " + second,
                    any -> first.equals(any.value(one)) && second.equals(any.value(other)));
        }
        return this;
    }

    public Publisher showing(int fewestAnswers) {
        fewest = fewestAnswers;
        return this;
    }

    public Publisher withoutRounding() {
        rounding = false;
        return this;
    }

    public Release release() {
        var scale = IntStream.rangeClosed(1, 5).mapToObj(Option::new).toList();
        var indicators = List.of(
                new Indicator(Questions.WORRY, "item", new Range(1, 5), "negative", scale),
                new Indicator(Questions.BELONG, "item", new Range(1, 5), "positive", scale));
        long cast = employees.stream().filter(Employee::answers).count();
        return new Release(
                "release",
                new Release.Wave(wave, wave, "2026-04-30"),
                new Policy(10, T),
                new Quality(employees.size(), cast, 0),
                "fewer than " + fewest + " answers",
                indicators,
                reports.entrySet().stream()
                        .map(report -> new Report(
                                report.getKey(),
                                report.getValue().entrySet().stream()
                                        .map(cell -> cell(cell.getKey(), cell.getValue(), indicators))
                                        .toList()))
                        .toList());
    }

    private Cell cell(String name, Predicate<Employee> wanted, List<Indicator> indicators) {
        var group = employees.stream().filter(wanted).toList();
        var ballots = group.stream().filter(Employee::answers).count();
        var measures = new HashMap<String, Figure>();
        for (Indicator indicator : indicators) {
            var codes = group.stream()
                    .map(person -> person.codes().get(indicator.id()))
                    .filter(code -> code != null)
                    .toList();
            measures.put(indicator.id(), codes.size() < fewest ? null : figure(codes, indicator));
        }
        return new Cell(
                new Group(
                        name,
                        name,
                        List.of(name),
                        group.stream().map(Publisher::kind).distinct().sorted().toList()),
                group.size(),
                ballots < fewest,
                ballots < fewest ? null : ballots,
                measures);
    }

    private Figure figure(List<Integer> codes, Indicator indicator) {
        long n = codes.size();
        double mean = codes.stream().mapToInt(code -> code).average().orElseThrow();
        boolean positive = indicator.polarity().equals("positive");
        double favourable =
                codes.stream().filter(code -> positive ? code > 3 : code < 3).count() / (double) n;
        double unfavourable =
                codes.stream().filter(code -> positive ? code < 3 : code > 3).count() / (double) n;
        var step = BigDecimal.valueOf(n < 10 ? 0.5 : n < 20 ? 0.2 : 0.1);
        var value = rounding
                ? BigDecimal.valueOf(mean).divide(step, 0, RoundingMode.HALF_UP).multiply(step)
                : BigDecimal.valueOf(mean).setScale(6, RoundingMode.HALF_UP);
        return new Figure(n, value, null, null, share(favourable), share(unfavourable), null, null);
    }

    private static BigDecimal share(double share) {
        return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP);
    }

    private static String kind(Employee person) {
        return VALUES.stream()
                .map(person::value)
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow();
    }

    /** Where somebody stands in what is published. */
    public Map<Seat, String> seats(Employee person) {
        var seats = new HashMap<Seat, String>();
        reports.keySet().forEach(report -> seats.put(new Seat(wave, report), kind(person)));
        return seats;
    }

    /** Who is who, as HR knows it, in the reports of these releases. */
    public static Knowledge knowledge(List<Publisher> publishers) {
        var crowds = new ArrayList<Crowd>();
        var people = new LinkedHashMap<Integer, Map<Seat, String>>();
        for (Publisher publisher : publishers) {
            for (Employee person : publisher.employees) {
                var seats = people.computeIfAbsent(person.id(), any -> new HashMap<>());
                seats.putAll(publisher.seats(person));
            }
        }
        people.values().forEach(seats -> crowds.add(new Crowd(seats, 1)));
        return new Knowledge(crowds);
    }
}
