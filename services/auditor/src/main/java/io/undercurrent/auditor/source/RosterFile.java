package io.undercurrent.auditor.source;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.undercurrent.auditor.attack.Crowd;
import io.undercurrent.auditor.attack.Knowledge;
import io.undercurrent.auditor.attack.Seat;
import io.undercurrent.auditor.published.Release;
import io.undercurrent.auditor.published.Release.Cell;
import io.undercurrent.auditor.published.Release.Report;
import io.undercurrent.auditor.published.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The roster as HR has it, for the strongest attacker there is: who knows where everybody stands. It stays on the
 * auditor's machine.
 *
 * <p>A person is in the smallest published group that lists the person's unit, or a unit above it, or the category. A
 * report that had to be merged into one cohort lists nothing but everyone.
 */
public final class RosterFile {

    private static final String UNIT = "unit";
    private static final String NOT_STATED = "(not stated)";

    private final List<NamedCsvRecord> people;

    private RosterFile(List<NamedCsvRecord> people) {
        this.people = people;
    }

    /** @throws Unreadable if it is no CSV file with a header */
    public static RosterFile read(Path file) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new RosterFile(csv.stream().toList());
        } catch (IOException | RuntimeException e) {
            throw new Unreadable(file + " cannot be read as a roster: " + e.getMessage());
        }
    }

    /**
     * Who is in which cohorts of these releases, as far as their groups tell.
     *
     * @throws Unreadable if the roster does not fit a release: it has other people
     */
    public Knowledge knowledge(List<Release> releases) {
        var waves = releases.stream()
                .collect(Collectors.toMap(release -> release.wave().id(), release -> release, (one, other) -> one));
        waves.values().forEach(this::requireFit);
        Map<Map<Seat, String>, Integer> crowds = new HashMap<>();
        for (NamedCsvRecord person : people) {
            var seats = new HashMap<Seat, String>();
            waves.forEach((wave, release) -> release.reports()
                    .forEach(report -> seats.put(new Seat(wave, report.name()), cohort(report, person))));
            crowds.merge(seats, 1, Integer::sum);
        }
        return new Knowledge(crowds.entrySet().stream()
                .map(entry -> new Crowd(entry.getKey(), entry.getValue()))
                .toList());
    }

    private void requireFit(Release release) {
        if (release.quality().invited() != people.size()) {
            throw new Unreadable("The roster has %d people, but %d were invited to %s: give the roster of that time"
                    .formatted(
                            people.size(),
                            release.quality().invited(),
                            release.wave().title()));
        }
    }

    private static String cohort(Report report, NamedCsvRecord person) {
        var value = person.findField(report.name()).map(String::strip).filter(text -> !text.isEmpty());
        var wanted = report.name().equals(UNIT)
                ? path(value.orElse(NOT_STATED))
                : List.of(escaped(value.orElse(NOT_STATED)));
        for (String member : wanted) {
            for (Cell cell : report.cells()) {
                var group = cell.group();
                if (group.cohorts().size() == 1 && group.members().contains(member)) {
                    return group.cohorts().get(0);
                }
            }
        }
        var everyone = report.cells().get(0).group();
        if (everyone.cohorts().size() == 1) {
            return everyone.cohorts().get(0);
        }
        throw new Unreadable(
                "A person's %s is in no group of the release: the roster is another".formatted(report.name()));
    }

    /** What a cohort may list for somebody in this unit: the people directly in it, the unit, and those above it. */
    private static List<String> path(String path) {
        var segments = Arrays.stream(path.split("/"))
                .map(String::strip)
                .filter(segment -> !segment.isEmpty())
                .map(RosterFile::escaped)
                .toList();
        var wanted = new ArrayList<String>();
        for (int length = segments.size(); length > 0; length--) {
            var unit = String.join("/", segments.subList(0, length));
            if (length == segments.size()) {
                wanted.add(unit + "/~direct");
            }
            wanted.add(unit);
        }
        return wanted;
    }

    /** Ids that the product makes up begin with one of three signs; what people named so gets a sign in front. */
    private static String escaped(String segment) {
        return "*~=".indexOf(segment.charAt(0)) < 0 ? segment : "=" + segment;
    }
}
