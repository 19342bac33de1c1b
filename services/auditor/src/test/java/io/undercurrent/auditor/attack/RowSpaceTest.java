package io.undercurrent.auditor.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowSpaceTest {

    private final RowSpace space = new RowSpace(
            List.of(row("all", 20, 0, 1, 2, 3), row("left", 12, 0, 1), row("odd", 9, 1, 3), row("corner", 4, 1)), 5);

    @Test
    void differenceOfPublishedGroups_follows() {
        assertThat(space.holds(set(2, 3))).isTrue();
        assertThat(space.answers(set(2, 3))).isEqualTo(8);
        assertThat(space.answers(set(3))).isEqualTo(5);
    }

    @Test
    void groupThatNoSumGives_doesNot() {
        assertThat(space.holds(set(0, 4))).isFalse();
        assertThat(new RowSpace(List.of(row("left", 12, 0, 1), row("right", 9, 2, 3)), 4).holds(set(0)))
                .isFalse();
    }

    @Test
    void certificate_namesCellsAndMultipliers() {
        assertThat(space.certificate(set(2))).hasValueSatisfying(certificate -> assertThat(certificate.toString())
                .isEqualTo("+ all (n 20) - left (n 12) - odd (n 9) + corner (n 4)"));
        assertThat(space.certificate(set(0, 4))).isEmpty();
    }

    @Test
    void contradictingCounts_areNotOfTheSameAnswers() {
        assertThat(space.isConsistent()).isTrue();
        assertThat(new RowSpace(List.of(row("one", 12, 0, 1), row("two", 13, 0, 1)), 2).isConsistent())
                .isFalse();
    }

    /** Whatever is a sum or difference of nested or disjoint rows is found, with its right count. */
    @Test
    void randomSums_areFoundWithTheirCounts() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            int columns = 4 + random.nextInt(40);
            long[] answers = random.longs(columns, 0, 9).toArray();
            var rows = new ArrayList<Row>();
            for (int i = 0; i < 12; i++) {
                var group = new BitSet();
                random.ints(1 + random.nextInt(columns), 0, columns).forEach(group::set);
                rows.add(new Row("r" + i, group, sum(group, answers), null));
            }
            var system = new RowSpace(rows, columns);
            for (Row row : rows) {
                for (Row other : rows) {
                    var rest = (BitSet) row.columns().clone();
                    rest.andNot(other.columns());
                    var outside = (BitSet) other.columns().clone();
                    outside.andNot(row.columns());
                    if (outside.isEmpty()) {
                        assertThat(system.holds(rest)).isTrue();
                        assertThat(system.answers(rest)).isEqualTo(sum(rest, answers));
                    }
                }
            }
        }
    }

    private static long sum(BitSet group, long[] answers) {
        return group.stream().mapToLong(column -> answers[column]).sum();
    }

    private static Row row(String label, long n, int... columns) {
        return new Row(label, set(columns), n, null);
    }

    private static BitSet set(int... columns) {
        var set = new BitSet();
        IntStream.of(columns).forEach(set::set);
        return set;
    }
}
