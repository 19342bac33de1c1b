package io.undercurrent.auditor.testsupport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;

/**
 * A made-up company, with what everybody answers: 40 to 2,500 people in a ragged tree, sites that some divisions have to
 * themselves, and a turnout of 30 to 95 %.
 */
public final class RandomCompany {

    public static final int SMALLEST = 40;
    public static final int LARGEST = 2_500;

    private static final int SITES = 5;
    private static final List<String> TENURES = List.of("below 1", "1 to 3", "3 to 5", "5 to 10", "above 10");

    private final Random random;
    private final List<Employee> employees = new ArrayList<>();
    private final double turnout;
    private final double skips;

    public RandomCompany(long seed) {
        this(seed, sizeOf(mixed(~seed)));
    }

    public RandomCompany(long seed, int size) {
        this.random = mixed(seed);
        this.turnout = 0.30 + 0.65 * random.nextDouble();
        this.skips = random.nextInt(3) * 0.04;
        var paths = new ArrayList<String>();
        int divisions = 1 + size / 150 + random.nextInt(4);
        for (int division = 0; division < divisions; division++) {
            grow("Acme/D" + division, size / divisions, paths);
        }
        double faithful = random.nextDouble();
        for (int id = 0; id < size; id++) {
            var path = paths.get(random.nextInt(paths.size()));
            employees.add(employee(id, path, site(path, faithful)));
        }
    }

    /** Neighbouring seeds of {@link Random} begin with nearly the same numbers. */
    private static Random mixed(long seed) {
        return new Random(new SplittableRandom(seed).nextLong());
    }

    /** Small and medium ones are more frequent. */
    private static int sizeOf(Random random) {
        double place = random.nextDouble();
        return SMALLEST + (int) ((LARGEST - SMALLEST) * place * place * place);
    }

    private void grow(String path, int people, List<String> paths) {
        if (people < 30 || random.nextInt(5) == 0) {
            paths.add(path);
            return;
        }
        int children = 2 + random.nextInt(5);
        if (random.nextInt(3) == 0) {
            paths.add(path); // people who stand in it directly
        }
        for (int child = 0; child < children; child++) {
            grow(path + "/" + (char) ('a' + child), people / children, paths);
        }
    }

    private String site(String path, double faithful) {
        int home = Math.floorMod(path.split("/")[1].hashCode(), SITES);
        return "Site " + (random.nextDouble() < faithful ? home : random.nextInt(SITES));
    }

    private Employee employee(int id, String unit, String site) {
        var values = Map.of("unit", unit, "location", site, "tenure", TENURES.get(random.nextInt(TENURES.size())));
        boolean answers = random.nextDouble() < turnout;
        return new Employee(id, values, answers, answers ? codes(unit) : Map.of());
    }

    private Map<String, Integer> codes(String unit) {
        var mood = new Random(unit.hashCode()).nextGaussian() * 0.7;
        var codes = new HashMap<String, Integer>();
        put(codes, Questions.WORRY, 3 + mood + random.nextGaussian());
        put(codes, Questions.BELONG, 3.5 - mood + random.nextGaussian());
        put(codes, Questions.AGREED, 4.8 + 0.4 * random.nextGaussian());
        put(codes, Questions.TOOL, 1.5 + random.nextGaussian());
        return codes;
    }

    private void put(Map<String, Integer> codes, String item, double leaning) {
        if (random.nextDouble() >= skips) {
            int highest = item.equals(Questions.TOOL) ? 3 : 5;
            codes.put(item, Math.max(1, Math.min(highest, (int) Math.round(leaning))));
        }
    }

    public List<Employee> employees() {
        return List.copyOf(employees);
    }

    public double turnout() {
        return turnout;
    }
}
