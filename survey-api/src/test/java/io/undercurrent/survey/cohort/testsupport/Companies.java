package io.undercurrent.survey.cohort.testsupport;

import io.undercurrent.survey.cohort.Headcount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random rosters. */
public final class Companies {

    private Companies() {}

    /** Ragged unit paths, some with people in the middle of the tree, some without a common first unit. */
    public static Arbitrary<String> paths() {
        Arbitrary<String> top = Arbitraries.frequency(Tuple.of(20, "Acme"), Tuple.of(1, "Zeta"), Tuple.of(1, ""));
        Arbitrary<List<String>> below =
                Arbitraries.of("A", "B", "C", "~direct", "*").list().ofMaxSize(4);
        return Combinators.combine(top, below).as((first, rest) -> {
            List<String> segments = new ArrayList<>(rest);
            segments.add(0, first);
            return String.join("/", segments);
        });
    }

    /** A flat attribute, stated or not, with values that look like the planner's own. */
    public static Arbitrary<String> categories() {
        return Arbitraries.of("Berlin", "Hamburg", "Lagos", "Other", "*", "~x", "=*")
                .injectNull(0.1);
    }

    /** A unit, two attributes and 1 to 9 people. */
    public static Arbitrary<Headcount> headcounts() {
        return Combinators.combine(
                        paths(),
                        categories(),
                        categories(),
                        Arbitraries.integers().between(1, 9))
                .as((path, location, tenure, people) -> new Headcount(Arrays.asList(path, location, tenure), people));
    }

    /**
     * Two or three flat reports with few categories each, and people mostly where the reports agree: full of light
     * cuts, and small enough to try every combination.
     */
    public static Arbitrary<List<Headcount>> entangled(int reports) {
        Arbitrary<Headcount> stray = Combinators.combine(
                        Arbitraries.integers().between(0, 4).list().ofSize(reports),
                        Arbitraries.integers().between(1, 4))
                .as(Companies::headcount);
        Arbitrary<Headcount> agreeing = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 12))
                .as((category, people) -> headcount(Collections.nCopies(reports, category), people));
        return Arbitraries.frequencyOf(Tuple.of(2, stray), Tuple.of(1, agreeing))
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    private static Headcount headcount(List<Integer> categories, int people) {
        return new Headcount(categories.stream().map(category -> "c" + category).toList(), people);
    }
}
