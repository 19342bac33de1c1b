package io.undercurrent.survey.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Divides people by one attribute into cohorts of at least k.
 *
 * <p>All categories below k become one class, {@code Other}; while that is below k it takes the smallest category
 * that is left. Where a category is itself called Other, the class is named after its members.
 */
final class FlatPlanner {

    private final int k;

    FlatPlanner(int k) {
        this.k = k;
    }

    /** Everyone, divided by category; {@code peopleByCategory} holds at least k people. */
    Branch plan(Map<String, Integer> peopleByCategory) {
        List<Branch> categories = new ArrayList<>();
        peopleByCategory.forEach((category, people) ->
                categories.add(Branch.cohort(GroupNaming.id(category), category, people, List.of(category))));
        categories.sort(Branch.BY_PEOPLE);

        int others = 0;
        int people = 0;
        while (others < categories.size() && needsMore(people, categories.get(others))) {
            people += categories.get(others).people();
            others++;
        }
        List<Branch> classes = new ArrayList<>(categories.subList(others, categories.size()));
        if (others > 0) {
            boolean taken =
                    classes.stream().anyMatch(category -> category.name().equals(GroupNaming.OTHER));
            Branch merged = Branch.merged(categories.subList(0, others));
            classes.add(taken ? merged : merged.named(GroupNaming.OTHER));
        }
        return everyone(classes);
    }

    private boolean needsMore(int people, Branch next) {
        return next.people() < k || people > 0 && people < k;
    }

    /** The root over the classes of a flat report. */
    static Branch everyone(List<Branch> classes) {
        return Branch.unit(GroupNaming.EVERYONE_ID, GroupNaming.EVERYONE, classes);
    }
}
