package io.undercurrent.dashboard.disclosure;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.contract.wave.Group;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupTreeTest {

    @Test
    void groupsThatAreNoTree_areRefused() {
        var root = group("R", null, "a", "b");

        refused(List.of(), "first group is its root");
        refused(List.of(group("A", "R", "a"), root), "first group is its root");
        refused(List.of(root, group("A", null, "a")), "before its parent, or has none");
        refused(List.of(root, group("A1", "A", "a"), group("A", "R", "a")), "before its parent, or has none");
        refused(List.of(root, group("R", "R", "a")), "Two groups have the id R");
    }

    @Test
    void groupsThatOverlapOrAreNotNested_areRefused() {
        var root = group("R", null, "a", "b");

        refused(List.of(root, group("A", "R", "a"), group("B", "R", "a")), "Cohort a of B");
        refused(List.of(root, group("A", "R", "a"), group("A1", "A", "b")), "Cohort b of A1");
        refused(List.of(root, group("A", "R", "c")), "Cohort c of A");
        refused(List.of(group("R", null, "a", "a")), "names a cohort twice");
    }

    private static void refused(List<Group> groups, String message) {
        assertThatThrownBy(() -> new GroupTree(groups))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    private static Group group(String id, String parent, String... cohorts) {
        return new Group(id, id, parent, parent == null ? 0 : 1, true, List.of(id), List.of(cohorts));
    }
}
