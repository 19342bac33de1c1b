package io.undercurrent.survey.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class RemainderTest {

    @Test
    void remainder_isToldInTheWordsOfTheRoster() {
        assertThat(new Remainder(List.of(0), 2, 0).told("Berlin", "Sales"))
                .isEqualTo("Berlin minus Sales would leave 2 people");
        assertThat(new Remainder(List.of(0), 0, 1).told("Berlin", "Sales"))
                .isEqualTo("Sales minus Berlin would leave 1 person");
        assertThat(new Remainder(List.of(0), 7, 5).told("Berlin", "Sales"))
                .isEqualTo("Berlin minus Sales would leave 7 people less 5 people of Sales");
    }

    /** Against every choice of some cells, but not all. */
    @Property(tries = 500)
    void cells_areThoseThatLeaveTheFewest(@ForAll long seed) {
        var random = new Random(seed);
        int cells = 2 + random.nextInt(4);
        var inside = new TreeMap<Integer, Integer>();
        var outside = new TreeMap<Integer, Integer>();
        for (int cell = 0; cell < cells; cell++) {
            inside.put(cell, random.nextInt(6));
            outside.put(cell, random.nextInt(6));
        }

        int fewest = Integer.MAX_VALUE;
        for (int chosen = 1; chosen < (1 << cells) - 1; chosen++) {
            int left = 0;
            for (int cell = 0; cell < cells; cell++) {
                left += (chosen >> cell & 1) == 1 ? outside.get(cell) : inside.get(cell);
            }
            fewest = Math.min(fewest, left);
        }

        var remainder = Remainder.fewest(new CellCounts(inside), new CellCounts(outside));
        assertThat(remainder.ofCategories() + remainder.ofCells()).isEqualTo(fewest);
        assertThat(remainder.cells()).isNotEmpty().hasSizeLessThan(cells);
    }
}
