package io.undercurrent.demo.play;

import io.undercurrent.demo.company.Company;
import io.undercurrent.demo.company.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Who comes to a wave and what they do there: about 72 % of all, more of one team than of another.
 *
 * @param conduct of everybody, by id
 */
record Turnout(Map<String, Conduct> conduct) {

    private static final double MEAN = 0.72;
    private static final double BETWEEN_TEAMS = 0.10;
    private static final double LOWEST = 0.35;
    private static final double HIGHEST = 0.95;

    private static final int SPOILING = 2;

    /** Shares of those who come; at least one person of each. */
    private static final Map<Conduct, Double> UNUSUAL =
            new EnumMap<>(Map.of(Conduct.REPLACES, 0.04, Conduct.RETURNS, 0.02, Conduct.WITHDRAWS, 0.01));

    /** The same company and random numbers give the same turnout. */
    static Turnout of(Company company, Random random) {
        var rates = new HashMap<String, Double>();
        var coming = new ArrayList<String>();
        var conduct = new LinkedHashMap<String, Conduct>();
        for (var person : company.people()) {
            double rate = rates.computeIfAbsent(person.unit(), unit -> rate(random));
            boolean comes = random.nextDouble() < rate;
            conduct.put(person.id(), comes ? Conduct.ANSWERS : Conduct.STAYS_AWAY);
            if (comes) {
                coming.add(person.id());
            }
        }
        Collections.shuffle(coming, random);
        unusual(coming.size()).forEach((kind, count) -> take(coming, count).forEach(id -> conduct.put(id, kind)));
        return new Turnout(conduct);
    }

    Conduct of(Person person) {
        return conduct.get(person.id());
    }

    /** How many do this. */
    int count(Conduct kind) {
        return Collections.frequency(conduct.values(), kind);
    }

    /** How many people there are ballots of when the wave closes. */
    int cast() {
        return (int) conduct.values().stream().filter(Conduct::leavesBallots).count();
    }

    private static double rate(Random random) {
        return Math.max(LOWEST, Math.min(HIGHEST, MEAN + BETWEEN_TEAMS * random.nextGaussian()));
    }

    private static Map<Conduct, Integer> unusual(int coming) {
        var counts = new EnumMap<Conduct, Integer>(Conduct.class);
        UNUSUAL.forEach((kind, share) -> counts.put(kind, (int) Math.max(1, Math.round(coming * share))));
        counts.put(Conduct.SPOILS, SPOILING);
        return counts;
    }

    private static List<String> take(List<String> from, int count) {
        var head = from.subList(0, Math.min(count, from.size()));
        var taken = List.copyOf(head);
        head.clear();
        return taken;
    }
}
