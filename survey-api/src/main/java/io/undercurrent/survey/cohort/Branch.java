package io.undercurrent.survey.cohort;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A group while it is planned: a cohort if it has no children, else the union of them.
 *
 * @param members ids of the units or categories it is made of, sorted; an exact group is its own only member
 * @param names what it is called by, sorted
 * @param people in it
 * @param values of the roster that fall into it; empty unless it is a cohort
 * @param children a partition of it, empty for a cohort
 */
record Branch(List<String> members, List<String> names, int people, List<String> values, List<Branch> children) {

    /** Ascending by people. No two branches of a partition share a member, so the order is total. */
    static final Comparator<Branch> BY_PEOPLE = Comparator.comparingInt(Branch::people)
            .thenComparing(branch -> branch.members().get(0));

    /** A cohort that is exactly one unit or category. */
    static Branch cohort(String id, String name, int people, List<String> values) {
        return new Branch(List.of(id), List.of(name), people, values, List.of());
    }

    /**
     * The unit {@code id}, which {@code classes} divide.
     *
     * <p>A single class that had to be merged holds the same people as the unit: the unit takes its place.
     */
    static Branch unit(String id, String name, List<Branch> classes) {
        int people = classes.stream().mapToInt(Branch::people).sum();
        boolean replaces = classes.size() == 1 && !classes.get(0).isExact();
        List<String> values = replaces ? classes.get(0).values() : List.of();
        List<Branch> children = replaces ? classes.get(0).children() : List.copyOf(classes);
        return new Branch(List.of(id), List.of(name), people, values, children);
    }

    /** One cohort of several. */
    static Branch merged(Collection<Branch> cohorts) {
        return new Branch(
                union(cohorts, Branch::members),
                union(cohorts, Branch::names),
                cohorts.stream().mapToInt(Branch::people).sum(),
                union(cohorts, Branch::values),
                List.of());
    }

    /** This branch with {@code cohort} in the smallest of its cohorts. */
    Branch absorb(Branch cohort) {
        Branch merged = merged(List.of(this, cohort));
        if (isCohort()) {
            return merged;
        }
        Branch host = children.stream()
                .min(Comparator.comparing(Branch::smallestCohort, BY_PEOPLE))
                .orElseThrow();
        List<Branch> hosts = new ArrayList<>(children);
        hosts.replaceAll(child -> child == host ? host.absorb(cohort) : child);
        return new Branch(merged.members(), merged.names(), merged.people(), List.of(), hosts);
    }

    /** The same people under another name. */
    Branch named(String name) {
        return new Branch(members, List.of(name), people, values, children);
    }

    boolean isCohort() {
        return children.isEmpty();
    }

    /** Whether it is one unit or category, no more and no less. */
    boolean isExact() {
        return members.size() == 1;
    }

    String name() {
        return GroupNaming.joined(names);
    }

    Stream<Branch> cohorts() {
        return isCohort() ? Stream.of(this) : children.stream().flatMap(Branch::cohorts);
    }

    private Branch smallestCohort() {
        return cohorts().min(BY_PEOPLE).orElseThrow();
    }

    private static List<String> union(Collection<Branch> cohorts, Function<Branch, List<String>> part) {
        return cohorts.stream()
                .flatMap(cohort -> part.apply(cohort).stream())
                .sorted()
                .toList();
    }
}
