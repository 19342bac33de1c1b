package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
import io.undercurrent.dashboard.export.Column;
import io.undercurrent.dashboard.export.Table;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What there is for tools, and what each column means. */
@Path("/api/v1/tables")
@Tag(name = "Tables", description = "The fact table and its dimensions over all waves, as files and for BI tools")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class TablesResource {

    /** A table without its rows. */
    @Schema(name = "Table", description = "A table, and what its columns mean")
    record TableView(
            @Schema(examples = "Cells") String name,
            String description,
            @Schema(description = "The column that tells rows apart", examples = "id") String key,
            List<ColumnView> columns) {

        static TableView of(Table<?> table) {
            var columns = table.columns().stream().map(ColumnView::of).toList();
            return new TableView(table.name(), table.description(), table.key(), columns);
        }
    }

    /** A column. */
    @Schema(name = "Column", description = "What a column of a table means")
    record ColumnView(
            @Schema(examples = "closedOn") String name,
            Column.Type type,
            @Schema(description = "Whether a row may have nothing in it") boolean nullable,
            String description) {

        static ColumnView of(Column<?> column) {
            return new ColumnView(column.name(), column.type(), column.nullable(), column.description());
        }
    }

    @GET
    @Operation(
            operationId = "listTables",
            summary = "List the tables, and what their columns mean",
            description =
                    "The same tables are served as files, by OData and in SQL; only there the names of columns have"
                            + " underscores.")
    @APIResponse(responseCode = "200", description = "The fact table before its dimensions")
    public List<TableView> list() {
        return ReleasedTables.ALL.stream().map(TableView::of).toList();
    }
}
