package io.undercurrent.clients;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sap.cloud.sdk.cloudplatform.connectivity.DefaultHttpDestination;
import com.sap.cloud.sdk.cloudplatform.connectivity.HttpClientAccessor;
import com.sap.cloud.sdk.datamodel.odata.client.ODataProtocol;
import com.sap.cloud.sdk.datamodel.odata.client.expression.FieldReference;
import com.sap.cloud.sdk.datamodel.odata.client.expression.ODataResourcePath;
import com.sap.cloud.sdk.datamodel.odata.client.query.StructuredQuery;
import com.sap.cloud.sdk.datamodel.odata.client.request.ODataEntityKey;
import com.sap.cloud.sdk.datamodel.odata.client.request.ODataRequestRead;
import com.sap.cloud.sdk.datamodel.odata.client.request.ODataRequestReadByKey;
import com.sap.cloud.sdk.datamodel.odata.client.request.ODataRequestResultGeneric;
import com.sap.cloud.sdk.result.ElementName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.http.client.HttpClient;

/** Reads the fact table with the OData client of SAP's Cloud SDK, page by page, and prints what it adds up to. */
final class CloudSdkCells {

    private static final String SERVICE = "/odata/v4";
    private static final String[] COLUMNS = {"id", "closedOn", "suppressed", "n", "value", "favourable"};

    private final HttpClient http;

    private CloudSdkCells(HttpClient http) {
        this.http = http;
    }

    /** A row, as the SDK makes it from JSON. */
    record Cell(
            @ElementName("id") String id,
            @ElementName("closedOn") LocalDate closedOn,
            @ElementName("suppressed") Boolean suppressed,
            @ElementName("n") Long n,
            @ElementName("value") BigDecimal value,
            @ElementName("favourable") BigDecimal favourable) {}

    private record Totals(int rows, long n, int suppressed, long withheld, String latest) {}

    /** @param arguments the address of the service, and a token */
    public static void main(String[] arguments) throws Exception {
        var destination = DefaultHttpDestination.builder(arguments[0])
                .basicCredentials("tool", arguments[1])
                .build();
        new CloudSdkCells(HttpClientAccessor.getHttpClient(destination)).print();
    }

    private void print() throws Exception {
        var all = read(query());
        var suppressed =
                read(query().filter(FieldReference.of("suppressed").asBoolean().equalTo(true)));
        var latest =
                byKey(all.stream().max(Comparator.comparing(Cell::closedOn)).orElseThrow());
        long n = all.stream()
                .map(Cell::n)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .sum();
        long withheld = suppressed.stream().filter(CloudSdkCells::isWithheld).count();
        var totals = new Totals(
                all.size(), n, suppressed.size(), withheld, latest.closedOn().toString());
        System.out.println(new ObjectMapper().writeValueAsString(totals));
    }

    private static StructuredQuery query() {
        return StructuredQuery.onEntity("Cells", ODataProtocol.V4)
                .select(COLUMNS)
                .withInlineCount();
    }

    private List<Cell> read(StructuredQuery query) {
        var request = new ODataRequestRead(SERVICE, new ODataResourcePath(), query);
        // The service would give all of them at once.
        request.addHeader("Prefer", "odata.maxpagesize=25");
        var cells = new ArrayList<Cell>();
        ODataRequestResultGeneric first = request.execute(http);
        for (var page : first.iteratePages(Cell.class)) {
            cells.addAll(page);
        }
        if (first.getInlineCount() != cells.size()) {
            throw new IllegalStateException(first.getInlineCount() + " rows are counted, " + cells.size() + " read");
        }
        return cells;
    }

    private Cell byKey(Cell cell) {
        var key = ODataEntityKey.of(Map.of("id", cell.id()), ODataProtocol.V4);
        var query = StructuredQuery.onEntity("Cells", ODataProtocol.V4).select(COLUMNS);
        return new ODataRequestReadByKey(SERVICE, ODataResourcePath.of("Cells"), key, query)
                .execute(http)
                .as(Cell.class);
    }

    private static boolean isWithheld(Cell cell) {
        return Stream.of(cell.n(), cell.value(), cell.favourable()).allMatch(Objects::isNull);
    }
}
