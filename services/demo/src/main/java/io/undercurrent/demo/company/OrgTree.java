package io.undercurrent.demo.company;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Grows a ragged tree: the head office is one unit, small divisions have teams and no departments, large ones have
 * departments, of which the first has no teams.
 */
final class OrgTree {

    static final int SMALLEST_TEAM = 4;
    static final int LARGEST_TEAM = 25;

    /** Below this a division has teams and no departments. */
    private static final int ENOUGH_FOR_DEPARTMENTS = 70;

    private static final int USUAL_TEAM = 14;
    private static final double BETWEEN_TEAMS = 5;
    private static final int PEOPLE_FOR_A_DEPARTMENT = 35;

    static final String HEAD_OFFICE = "Head Office";
    private static final int LARGEST_WITHOUT_HEAD_OFFICE = 150;
    private static final int SMALLEST_HEAD_OFFICE = 10;
    private static final int PEOPLE_FOR_ONE_AT_HEAD_OFFICE = 250;

    private final String company;
    private final Random random;
    private final List<Unit> units = new ArrayList<>();

    private OrgTree(String company, Random random) {
        this.company = company;
        this.random = random;
    }

    /**
     * A unit that people are in.
     *
     * @param path from the company down
     * @param division null for the head office
     * @param size how many people are in it
     */
    record Unit(String path, Division division, int size) {}

    /** The units of a company; their sizes add up to the number of employees. */
    static List<Unit> grow(String company, int employees, Random random) {
        var tree = new OrgTree(company, random);
        tree.growDivisions(employees - tree.growHeadOffice(employees));
        return tree.units;
    }

    private int growHeadOffice(int employees) {
        if (employees <= LARGEST_WITHOUT_HEAD_OFFICE) {
            return 0;
        }
        int size = Math.min(LARGEST_TEAM, SMALLEST_HEAD_OFFICE + employees / PEOPLE_FOR_ONE_AT_HEAD_OFFICE);
        units.add(new Unit(company + "/" + HEAD_OFFICE, null, size));
        return size;
    }

    private void growDivisions(int people) {
        var divisions = Division.of(people);
        double shares = divisions.stream().mapToDouble(Division::share).sum();
        int left = people;
        for (var division : divisions.subList(1, divisions.size())) {
            int size = (int) Math.round(people * division.share() / shares);
            growDivision(division, size);
            left -= size;
        }
        growDivision(divisions.get(0), left);
    }

    private void growDivision(Division division, int people) {
        String path = company + "/" + division.title();
        if (people < ENOUGH_FOR_DEPARTMENTS) {
            growTeams(path, division, people);
            return;
        }
        int left = people;
        int count = Math.min(division.departments().size(), Math.max(2, left / PEOPLE_FOR_A_DEPARTMENT));
        int flat = Math.min(LARGEST_TEAM, left / count);
        units.add(new Unit(path + "/" + division.departments().get(0), division, flat));
        left -= flat;
        for (int i = 1; i < count; i++) {
            int size = left / (count - i);
            growTeams(path + "/" + division.departments().get(i), division, size);
            left -= size;
        }
    }

    private void growTeams(String path, Division division, int people) {
        int left = people;
        for (int number = 1; left > 0; number++) {
            int size = teamSize(left);
            units.add(new Unit(path + "/Team " + number, division, size));
            left -= size;
        }
    }

    /** Leaves nobody over or enough for another team. */
    private int teamSize(int left) {
        if (left < 2 * SMALLEST_TEAM) {
            return left;
        }
        int drawn = (int) Math.round(USUAL_TEAM + BETWEEN_TEAMS * random.nextGaussian());
        return Math.max(SMALLEST_TEAM, Math.min(drawn, Math.min(LARGEST_TEAM, left - SMALLEST_TEAM)));
    }
}
