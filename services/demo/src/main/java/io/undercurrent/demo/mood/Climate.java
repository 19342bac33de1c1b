package io.undercurrent.demo.mood;

import io.undercurrent.demo.company.Company;
import io.undercurrent.demo.company.Division;
import io.undercurrent.demo.company.Person;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/**
 * What is planted in the company, and should be found again in its results: Engineering is capable but alone,
 * Operations is anxious. From wave to wave Engineering comes to belong more and Operations becomes more anxious.
 */
public final class Climate {

    private static final Map<String, Temperament> PLANTED = Map.of(
            Division.ENGINEERING.title(), new Temperament(0, 1.0, -1.1, 1.1, 0),
            Division.OPERATIONS.title(), new Temperament(1.1, 0, 0.2, -0.5, -0.3),
            Division.CUSTOMER_CARE.title(), new Temperament(0, -0.3, 0.5, 0, 0.2));

    private static final Map<String, Temperament> CHANGE = Map.of(
            Division.ENGINEERING.title(), new Temperament(0, -0.4, 0.9, 0, 0.1),
            Division.OPERATIONS.title(), new Temperament(0.7, 0, 0, 0, 0));

    /** How much teams of one division differ, beside people's own differences of 1. */
    private static final double BETWEEN_TEAMS = 0.3;

    private final Map<String, Temperament> people;

    private Climate(Map<String, Temperament> people) {
        this.people = people;
    }

    /** Gives everybody a temperament. The same company and seed give the same ones. */
    public static Climate over(Company company, long seed) {
        var random = new Random(seed);
        var teams = new HashMap<String, Temperament>();
        var people = new HashMap<String, Temperament>();
        for (var person : company.people()) {
            var team = teams.computeIfAbsent(
                    person.unit(), unit -> Temperament.draw(random).times(BETWEEN_TEAMS));
            var planted = PLANTED.getOrDefault(person.division(), Temperament.AVERAGE);
            people.put(person.id(), Temperament.draw(random).plus(team).plus(planted));
        }
        return new Climate(people);
    }

    /**
     * How a person is when a wave is open.
     *
     * @param wave counts from 1
     */
    public Temperament of(Person person, int wave) {
        var change = CHANGE.getOrDefault(person.division(), Temperament.AVERAGE);
        return people.get(person.id()).plus(change.times(wave - 1.0));
    }
}
