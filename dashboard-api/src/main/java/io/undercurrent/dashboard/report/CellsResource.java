package io.undercurrent.dashboard.report;

import io.undercurrent.accounts.Role;
import io.undercurrent.dashboard.export.Download;
import io.undercurrent.dashboard.export.FileForm;
import io.undercurrent.dashboard.export.Rows;
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
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * The flat fact table of a release, for tools: JSON in pages, files as a whole. In the document of the API the methods
 * are one operation, which has the words of the method whose name comes first.
 */
@Path("/api/v1/releases/{id}/cells")
@Tag(name = "Releases")
@RolesAllowed({Role.LEADER, Role.ANALYST, Role.HR_ADMIN})
class CellsResource {

    private static final Pattern ROW = Pattern.compile("[0-9]{1,9}");

    private final RequestedReleases releases;
    private final RoutingContext exchange;

    CellsResource(RequestedReleases releases, RoutingContext exchange) {
        this.releases = releases;
        this.exchange = exchange;
    }

    private record Numbered(int number, Fact fact) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getCells",
            summary = "Read the flat fact table of a release",
            description =
                    "A row for each indicator in each cell of each report: JSON in pages, or CSV (RFC 4180), XLSX or"
                            + " Parquet as a whole, for which limit and cursor are not taken. The address may end in .csv, .xlsx,"
                            + " .parquet or .json instead of an Accept header. A file comes with the number of its rows in the"
                            + " header Undercurrent-Rows, and with its SHA-256 in the trailer Repr-Digest. A text in the CSV that a"
                            + " spreadsheet would take for a formula begins with an apostrophe.")
    @APIResponse(responseCode = "200", description = "Rows by report, cell in tree order, and indicator")
    @APIResponse(responseCode = "304", description = "The client has it already")
    @APIResponse(responseCode = "400", description = "The release has no such report, indicator or cell")
    @APIResponse(responseCode = "404", description = "There is no such release")
    public RestResponse<Page<Fact>> cells(
            @Parameter(description = "The id of a release, or latest", example = "latest") @PathParam("id") String id,
            @BeanParam FactFilter filter,
            @BeanParam @Valid PageRequest page,
            @BeanParam Format format,
            @Context HttpHeaders headers) {
        var requested = releases.named(id);
        var table = new FactTable(requested, filter);
        return requested.answer(
                headers, () -> page(table, page, "cells " + requested.id() + filter), "cells", "json", filter, page);
    }

    private static Page<Fact> page(FactTable table, PageRequest page, String list) {
        int from = page.after(list).map(CellsResource::afterRow).orElse(0);
        int to = Math.min(from + page.fetch(), table.size());
        var rows = IntStream.range(from, to)
                .mapToObj(number -> new Numbered(number, table.row(number)))
                .toList();
        return Page.of(rows, page, list, row -> Integer.toString(row.number)).map(Numbered::fact);
    }

    private static int afterRow(String position) {
        if (!ROW.matcher(position).matches()) {
            throw Problems.invalidParameter("cursor", "must be the next of an earlier page of this very list");
        }
        return Integer.parseInt(position) + 1;
    }

    @GET
    @Produces(FileForm.CSV_TYPE + ";qs=0.5")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = FileForm.CSV_TYPE, schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<StreamingOutput> csv(
            @PathParam("id") String id,
            @BeanParam FactFilter filter,
            @BeanParam Format format,
            @Context HttpHeaders headers) {
        return file(FileForm.CSV, releases.named(id), filter, headers);
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
            @PathParam("id") String id,
            @BeanParam FactFilter filter,
            @BeanParam Format format,
            @Context HttpHeaders headers) {
        return file(FileForm.XLSX, releases.named(id), filter, headers);
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
            @PathParam("id") String id,
            @BeanParam FactFilter filter,
            @BeanParam Format format,
            @Context HttpHeaders headers) {
        return file(FileForm.PARQUET, releases.named(id), filter, headers);
    }

    private RestResponse<StreamingOutput> file(
            FileForm form, RequestedRelease requested, FactFilter filter, HttpHeaders headers) {
        var table = new FactTable(requested, filter);
        var rows = new Rows<>(CellsTable.TABLE, List.of(table::rows), About.release(requested));
        var name = "cells-" + requested.release().wave().closedOn() + "-" + Keys.ofRelease(requested.id());
        return requested.answer(
                headers, form, () -> new Download(form, rows, name, exchange.response()), "cells", filter);
    }
}
