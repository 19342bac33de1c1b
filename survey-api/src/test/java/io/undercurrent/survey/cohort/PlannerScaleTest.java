package io.undercurrent.survey.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PlannerScaleTest {

    private static final int PEOPLE = 100_000;
    private static final int TEAM = 14;
    private static final int[] CATEGORIES = {4, 8, 12, 20, 30};

    /** Takes about two seconds of one core; the bound leaves room for a busy machine. */
    @Test
    @Timeout(60)
    void hundred_thousand_people_in_thousands_of_units_and_five_attributes() {
        var plan = new Planner().plan(List.of("unit", "a", "b", "c", "d", "e"), 10, roster(new Random(7)));

        assertThat(plan.reports().get(0).cohorts()).hasSizeGreaterThan(6_000);
        assertThat(plan.reports()).extracting(PlannedReport::invited).containsOnly(PEOPLE);
    }

    private static List<Headcount> roster(Random random) {
        List<Headcount> roster = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            int team = random.nextInt(PEOPLE / TEAM);
            List<String> values = new ArrayList<>();
            values.add("Acme/%d/%d/%d".formatted(team % 7, team % 97, team));
            for (int categories : CATEGORIES) {
                values.add("c" + random.nextInt(categories));
            }
            roster.add(new Headcount(values, 1));
        }
        return roster;
    }
}
