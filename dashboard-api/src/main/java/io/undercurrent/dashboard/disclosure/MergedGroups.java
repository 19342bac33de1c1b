package io.undercurrent.dashboard.disclosure;

import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.contract.wave.Group;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Groups for blocks that are no group of the report: cohorts that were too small and were merged, so that what they
 * answered is shown together rather than lost.
 */
final class MergedGroups {

    private static final int NAMES_IN_FULL = 3;
    private static final int DIGEST_DIGITS = 8;

    private final GroupTree tree;
    private final Set<Set<String>> known;

    MergedGroups(GroupTree tree, List<Group> groups) {
        this.tree = tree;
        this.known = groups.stream().map(group -> Set.copyOf(group.cohorts())).collect(Collectors.toSet());
    }

    /** A group for each block of two cohorts or more that is not exactly one of the report's groups. */
    List<Group> of(Partition partition) {
        return partition.blocks().stream()
                .filter(block -> block.size() > 1 && !known.contains(Set.copyOf(block)))
                .map(this::group)
                .toList();
    }

    private Group group(Set<String> block) {
        var parent = tree.deepestHolding(block).group();
        var parts = tree.largestWithin(block);
        var covered = parts.stream().flatMap(part -> part.cohorts().stream()).collect(Collectors.toSet());
        var loose = block.stream().filter(cohort -> !covered.contains(cohort)).toList();
        return new Group(
                parent.id() + "/~" + digest(block),
                name(Stream.concat(parts.stream().map(Group::name), loose.stream())
                        .toList()),
                parent.id(),
                parent.level() + 1,
                false,
                Stream.concat(parts.stream().flatMap(part -> part.members().stream()), loose.stream())
                        .distinct()
                        .toList(),
                List.copyOf(block));
    }

    /**
     * The same cohorts always have the same id, so that a trend never compares two different mergers; it is the id that
     * the planner gives to the same units when it merges them beforehand.
     */
    private static String digest(Set<String> block) {
        var members = block.stream().sorted().collect(Collectors.joining("\n"));
        return Digests.sha256(members.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGEST_DIGITS);
    }

    /** As the planner names the groups that it merges: {@code Data + Ops + Web}, {@code Data + Ops + 2 more}. */
    private static String name(List<String> parts) {
        if (parts.size() <= NAMES_IN_FULL) {
            return String.join(" + ", parts);
        }
        int named = NAMES_IN_FULL - 1;
        return String.join(" + ", parts.subList(0, named)) + " + " + (parts.size() - named) + " more";
    }
}
