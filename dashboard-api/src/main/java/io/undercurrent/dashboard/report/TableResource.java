package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
import io.undercurrent.dashboard.export.Column;
import io.undercurrent.dashboard.export.Download;
import io.undercurrent.dashboard.export.FileForm;
import io.undercurrent.dashboard.export.Place;
import io.undercurrent.dashboard.export.Rows;
import io.undercurrent.dashboard.export.Table;
import io.undercurrent.rest.caching.Conditional;
import io.undercurrent.rest.caching.EntityTags;
import io.undercurrent.rest.paging.Page;
import io.undercurrent.rest.paging.PageRequest;
import io.undercurrent.rest.problem.Problems;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * One table over the release of each wave: JSON in pages, files as a whole. In the document of the API the methods are
 * one operation, which has the words of the method whose name comes first.
 */
@Path("/api/v1/tables/{table}")
@Tag(name = "Tables")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class TableResource {

    private final ReleasedTables tables;
    private final RoutingContext exchange;

    TableResource(ReleasedTables tables, RoutingContext exchange) {
        this.tables = tables;
        this.exchange = exchange;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getTable",
            summary = "Read a table over all waves",
            description =
                    "JSON in pages, or CSV (RFC 4180), XLSX or Parquet as a whole, for which limit and cursor are not"
                            + " taken. The address may end in .csv, .xlsx, .parquet or .json instead of an Accept header. Of a wave"
                            + " that was released again, the corrected release alone is read.")
    @APIResponse(
            responseCode = "200",
            description = "Rows by wave, the oldest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TablePage.class)))
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(responseCode = "404", description = "There is no such table")
    public RestResponse<Page<Map<String, Object>>> get(
            @Parameter(description = "The name of a table", example = "Cells") @PathParam("table") String table,
            @BeanParam @Valid PageRequest page,
            @BeanParam Format format,
            @Context HttpHeaders headers) {
        var snapshot = tables.now();
        var rows = snapshot.rows(named(table));
        var list = table + " " + snapshot.version();
        var tag = EntityTags.strong("table", list, "json", page.toString());
        return Conditional.current(headers, tag, () -> page(rows, page, list));
    }

    /** For the document of the API: a page of rows, whose fields are the columns of the table. */
    @Schema(name = "TablePage", description = "Some rows, with a field for each column")
    private record TablePage(
            List<Map<String, Object>> items,
            @Schema(nullable = true, description = "The cursor of the next page; null at the end") String next) {}

    private static <R> Page<Map<String, Object>> page(Rows<R> rows, PageRequest page, String list) {
        var last = page.after(list).map(TableResource::place).orElse(null);
        var taken = rows.after(last).limit(page.fetch()).toList();
        return Page.of(taken, page, list, placed -> placed.place().toString())
                .map(placed -> fields(rows.table(), placed.row()));
    }

    private static <R> Map<String, Object> fields(Table<R> table, R row) {
        var fields = new LinkedHashMap<String, Object>();
        for (Column<R> column : table.columns()) {
            fields.put(column.name(), column.of(row));
        }
        return fields;
    }

    private static Place place(String position) {
        return Place.read(position)
                .orElseThrow(() ->
                        Problems.invalidParameter("cursor", "must be the next of an earlier page of this very list"));
    }

    @GET
    @Produces(FileForm.CSV_TYPE + ";qs=0.5")
    @Operation(operationId = "getTable")
    @APIResponse(
            responseCode = "200",
            description = "Rows by wave, the oldest first",
            content = @Content(mediaType = FileForm.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> csv(
            @PathParam("table") String table, @BeanParam Format format, @Context HttpHeaders headers) {
        return file(FileForm.CSV, table, headers);
    }

    @GET
    @Produces(FileForm.XLSX_TYPE + ";qs=0.4")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = FileForm.XLSX_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> xlsx(
            @PathParam("table") String table, @BeanParam Format format, @Context HttpHeaders headers) {
        return file(FileForm.XLSX, table, headers);
    }

    @GET
    @Produces(FileForm.PARQUET_TYPE + ";qs=0.3")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = FileForm.PARQUET_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<StreamingOutput> parquet(
            @PathParam("table") String table, @BeanParam Format format, @Context HttpHeaders headers) {
        return file(FileForm.PARQUET, table, headers);
    }

    private RestResponse<StreamingOutput> file(FileForm form, String table, HttpHeaders headers) {
        var snapshot = tables.now();
        var rows = snapshot.rows(named(table));
        var name = table.toLowerCase(Locale.ROOT) + "-" + snapshot.version();
        var tag = form.tag(EntityTags.strong("table", table, snapshot.version(), form.suffix()));
        return Conditional.current(headers, tag, () -> new Download(form, rows, name, exchange.response()));
    }

    private static Table<?> named(String name) {
        return ReleasedTables.ALL.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("There is no such table. GET /api/v1/tables lists them."));
    }
}
