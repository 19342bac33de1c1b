package io.undercurrent.auditor.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Makes the table of docs/threat-model.md, in {@code target/disclosure-table.md}, and holds what it is there to show. */
class DisclosureTableTest {

    private static final int[] SIZES = {120, 300, 600};

    @Test
    void hidingSmallCells_leaks_andBlocksDoNot() throws Exception {
        var lines = new ArrayList<>(DisclosureTable.HEADER);
        for (int size : SIZES) {
            var table = new DisclosureTable(size);
            var naive = table.line(DisclosureTable.NAIVE);
            var ours = table.line(DisclosureTable.OURS);
            lines.add(naive.toString());
            lines.add(ours.toString());
            assertThat(naive.recovered()).isPositive();
            assertThat(ours.recovered()).isZero();
            assertThat(ours.pinned()).isZero();
        }
        Files.write(Path.of("target/disclosure-table.md"), lines);
    }
}
