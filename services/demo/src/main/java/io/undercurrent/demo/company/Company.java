package io.undercurrent.demo.company;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A made-up company. The same size and seed give the same company, on every machine.
 *
 * @param people everybody, unit by unit
 */
public record Company(List<Person> people) {

    public static final String NAME = "Tidewater";
    public static final int SMALLEST = 50;
    public static final int LARGEST = 5_000;

    /**
     * Makes a company up.
     *
     * @param employees {@value #SMALLEST} to {@value #LARGEST}
     * @throws IllegalArgumentException if that is out of bounds
     */
    public static Company generate(int employees, long seed) {
        if (employees < SMALLEST || employees > LARGEST) {
            throw new IllegalArgumentException("A company has %d to %d employees".formatted(SMALLEST, LARGEST));
        }
        var random = new Random(seed);
        var hiring = new Hiring(random);
        var people = new ArrayList<Person>(employees);
        for (var unit : OrgTree.grow(NAME, employees, random)) {
            for (int i = 0; i < unit.size(); i++) {
                people.add(hiring.hire(unit));
            }
        }
        return new Company(List.copyOf(people));
    }

    /** The roster file that HR uploads (RFC 4180). */
    public String rosterCsv() {
        var csv = new StringWriter();
        try (var writer = CsvWriter.builder().build(csv)) {
            var attributes = people.get(0).attributes().keySet();
            writer.writeRecord(Stream.concat(Stream.of("id", "email", "locale", "unit"), attributes.stream())
                    .toList());
            for (var person : people) {
                writer.writeRecord(Stream.concat(
                                Stream.of(person.id(), person.email(), person.locale(), person.unit()),
                                attributes.stream().map(person.attributes()::get))
                        .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }
}
