package io.undercurrent.dashboard.report;

import io.undercurrent.contract.wave.Group;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The group that a figure is of. */
record CellKey(
        @Schema(examples = "Acme/Engineering/Platform") String cellId,
        @Schema(examples = "Platform") String cellName,
        @Schema(nullable = true, description = "The cell above; null at the root", examples = "Acme/Engineering")
                String parentId,
        @Schema(description = "0 at the root") int level,
        @Schema(description = "Whether it is exactly one unit or category, and not several merged") boolean exact) {

    static CellKey of(Group group) {
        return new CellKey(group.id(), group.name(), group.parent(), group.level(), group.exact());
    }
}
