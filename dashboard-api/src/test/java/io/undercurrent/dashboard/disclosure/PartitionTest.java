package io.undercurrent.dashboard.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartitionTest {

    private static final Partition FINEST = Partition.finest(List.of("a", "b", "c", "d"));
    private static final Partition PAIRS = new Partition(List.of(Set.of("a", "b"), Set.of("c", "d")));

    @Test
    void unionOfBlocks_cutsNoBlock() {
        assertThat(PAIRS.isUnionOfBlocks(List.of("d", "c"))).isTrue();
        assertThat(PAIRS.isUnionOfBlocks(List.of("a", "b", "c", "d"))).isTrue();
        assertThat(PAIRS.isUnionOfBlocks(List.of("a", "b", "c"))).isFalse();
        assertThat(PAIRS.isUnionOfBlocks(List.of("a", "b", "e"))).isFalse();
        assertThat(PAIRS.isUnionOfBlocks(List.of("a", "a"))).isFalse();
        assertThat(PAIRS.isUnionOfBlocks(List.of())).isTrue();
    }

    @Test
    void coarserThan_isToBeMadeOfTheOthersBlocks() {
        assertThat(PAIRS.coarserThan(FINEST)).isTrue();
        assertThat(FINEST.coarserThan(PAIRS)).isFalse();
        assertThat(PAIRS.coarserThan(PAIRS)).isTrue();
        assertThat(PAIRS.coarserThan(Partition.finest(List.of("a", "b")))).isFalse();
    }

    @Test
    void join_chainsBlocksThatOverlap() {
        var middle = new Partition(List.of(Set.of("a"), Set.of("b", "c"), Set.of("d")));

        assertThat(Partition.join(List.of(PAIRS, middle)).blocks()).containsExactly(Set.of("a", "b", "c", "d"));
        assertThat(Partition.join(List.of(FINEST, middle))).isEqualTo(middle);
    }

    @Test
    void blocksThatShareACohort_areRefused() {
        assertThatThrownBy(() -> new Partition(List.of(Set.of("a", "b"), Set.of("b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cohort b stands in two blocks");
        assertThatThrownBy(() -> new Partition(List.of(Set.of()))).isInstanceOf(IllegalArgumentException.class);
    }
}
