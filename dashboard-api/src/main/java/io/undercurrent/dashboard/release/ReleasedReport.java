package io.undercurrent.dashboard.release;

import java.util.List;
import java.util.Optional;

/**
 * One way of cutting the results, with all its cells.
 *
 * @param name {@code unit} for the organisation tree, or a roster attribute
 * @param cells depth first, the root before all others
 */
public record ReleasedReport(String name, List<Cell> cells) {

    public ReleasedReport {
        cells = List.copyOf(cells);
    }

    /** The cell that holds everyone. */
    public Cell root() {
        return cells.get(0);
    }

    /** The cell of the group with this id. */
    public Optional<Cell> cell(String groupId) {
        return cells.stream().filter(cell -> cell.group().id().equals(groupId)).findFirst();
    }
}
