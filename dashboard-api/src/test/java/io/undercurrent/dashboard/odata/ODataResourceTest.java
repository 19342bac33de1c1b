package io.undercurrent.dashboard.odata;

import static io.restassured.RestAssured.given;
import static io.undercurrent.dashboard.testsupport.Reader.signedIn;
import static io.undercurrent.dashboard.testsupport.SampleTally.AUTUMN;
import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.testsupport.SampleTally;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ODataResourceTest {

    /** 7 cells by unit and 3 by office, 6 indicators each. */
    private static final int ROWS = 60;

    @Inject
    Releases releases;

    @Inject
    ReleaseTable table;

    @BeforeEach
    void publish() {
        table.clear();
        publish("Spring");
    }

    private void publish(String title) {
        var day = title.equals("Spring") ? SPRING : AUTUMN;
        releases.publish(new SampleTally(UUID.randomUUID(), title, day).wave());
    }

    /** As recorded of Microsoft.Data.Mashup on 24 July 2026. */
    private static Response powerQuery(String path) {
        return signedIn()
                .urlEncodingEnabled(false)
                .header("User-Agent", "Microsoft.Data.Mashup (https://go.microsoft.com/fwlink/?LinkID=304225)")
                .header("MaxDataServiceVersion", "3.0")
                .header("OData-MaxVersion", "4.0")
                .header("Accept-Encoding", "gzip, deflate")
                .header(
                        "Accept",
                        "application/json;odata.metadata=minimal;q=1.0,application/json;odata=minimalmetadata;q=0.9,"
                                + "application/atomsvc+xml;q=0.8,application/atom+xml;q=0.8,application/xml;q=0.7,"
                                + "text/plain;q=0.7")
                .get(path);
    }

    private static Response get(String path) {
        return signedIn().urlEncodingEnabled(false).get("/odata/v4/" + path);
    }

    private static JsonPath read(String path) {
        return get(path).then().statusCode(200).extract().jsonPath();
    }

    private static String base() {
        return "http://localhost:" + RestAssured.port + "/odata/v4";
    }

    @Test
    void powerQuery_getsJsonWithAnAbsoluteContext() {
        for (var root : List.of("/odata/v4/", "/odata/v4")) {
            var document = powerQuery(root).then().statusCode(200).extract();
            assertThat(document.contentType()).startsWith("application/json").contains("odata.metadata=minimal");
            assertThat(document.headers().getValues("OData-Version")).containsExactly("4.0");
            assertThat(document.jsonPath().getString("'@odata.context'")).isEqualTo(base() + "/$metadata");
            assertThat(document.jsonPath().getList("value.name"))
                    .containsExactly("Cells", "Waves", "Reports", "Groups", "Indicators");
        }
        var cells = powerQuery("/odata/v4/Cells").then().statusCode(200).extract();
        assertThat(cells.headers().getValues("OData-Version")).containsExactly("4.0");
        assertThat(cells.jsonPath().getString("'@odata.context'")).isEqualTo(base() + "/$metadata#Cells");
        assertThat(cells.jsonPath().getList("value")).hasSize(ROWS);
    }

    @Test
    void powerQuery_getsTheModelAsXml() {
        var document = powerQuery("/odata/v4/$metadata").then().statusCode(200).extract();

        assertThat(document.contentType()).startsWith("application/xml");
        var model = document.xmlPath();
        assertThat(model.getString("Edmx.@Version")).isEqualTo("4.0");
        assertThat(model.getList("Edmx.DataServices.Schema.EntityType.@Name"))
                .contains("Cell", "Wave", "Report", "Group", "Indicator");
        assertThat(document.asString())
                .contains("<Property Name=\"closedOn\" Type=\"Edm.Date\" Nullable=\"false\">")
                .contains("<Property Name=\"value\" Type=\"Edm.Double\">")
                .contains("<Annotation Term=\"Org.OData.Capabilities.V1.FilterFunctions\">")
                .doesNotContain("<Annotation>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", "text/html"})
    void model_isXmlWhateverIsAccepted(String accepted) {
        var document = signedIn().accept(accepted).get("/odata/v4/$metadata");

        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.contentType()).startsWith("application/xml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "cellName eq 'Web';6",
                "cellName ne 'Web';54",
                "level ge 1 and suppressed eq false and n gt 10;*",
                "contains(cellId,'Eng') and indicatorId eq 'WORRY';5",
                "startswith(tolower(cellName),'acm');6",
                "closedOn eq 2026-04-30;60",
                "closedOn lt 2026-04-30;0",
                "year(closedOn) eq 2026 and not (report eq 'unit');18",
                "value eq null and suppressed eq true;*",
                "indicatorId in ('WORRY','ALONE') and level eq 0;4",
                "n lt 0;0"
            })
    void filter_isHeeded(String filter, String expected) {
        var query = "?$filter=" + filter.replace(" ", "%20").replace("'", "%27");
        var rows = read("Cells" + query).getList("value");
        var count = get("Cells/$count" + query).asString();

        assertThat(count).isEqualTo(Integer.toString(rows.size()));
        if (!expected.equals("*")) {
            assertThat(count).isEqualTo(expected);
        }
    }

    @Test
    void order_isHeededAndStable() {
        var values = read("Cells?$orderby=value%20desc,cellId&$filter=value%20ne%20null")
                .getList("value.value", Double.class);
        assertThat(values).isSortedAccordingTo(Comparator.reverseOrder()).isNotEmpty();

        List<Object> ascending = read("Cells?$orderby=value").getList("value.value");
        assertThat(ascending.get(0)).isNull();
    }

    @Test
    void select_givesOnlyWhatIsAskedFor() {
        var page = read("Cells?$select=id,value&$top=1");

        assertThat(page.getString("'@odata.context'")).isEqualTo(base() + "/$metadata#Cells(id,value)");
        assertThat(page.<String, Object>getMap("value[0]")).containsOnlyKeys("id", "value");
    }

    @Test
    void count_isOfAllRowsWhateverIsShown() {
        var page = read("Cells?$count=true&$top=3&$skip=2");

        assertThat(page.getInt("'@odata.count'")).isEqualTo(ROWS);
        assertThat(page.getList("value")).hasSize(3);
        assertThat(page.getString("'@odata.nextLink'")).isNull();
        assertThat(page.getList("value"))
                .isEqualTo(read("Cells").getList("value").subList(2, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$orderby=indicatorId%20desc", "$filter=level%20gt%200&$select=id,cellId", "$top=20"})
    void pages_giveEveryRowOnceInOrder(String query) {
        List<Map<String, Object>> whole =
                read("Cells" + (query.isEmpty() ? "" : "?" + query)).getList("value");

        var rows = new ArrayList<Map<String, Object>>();
        var next = base() + "/Cells" + (query.isEmpty() ? "" : "?" + query);
        while (next != null) {
            var page = signedIn()
                    .urlEncodingEnabled(false)
                    .header("Prefer", "odata.maxpagesize=7")
                    .get(next)
                    .jsonPath();
            rows.addAll(page.getList("value"));
            next = page.getString("'@odata.nextLink'");
        }

        assertThat(rows).isEqualTo(whole);
    }

    @Test
    void pageOfOtherReleases_isGone() {
        var next = signedIn()
                .header("Prefer", "odata.maxpagesize=7")
                .get("/odata/v4/Cells")
                .jsonPath()
                .getString("'@odata.nextLink'");
        publish("Autumn");

        var gone = signedIn().urlEncodingEnabled(false).get(next);

        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.jsonPath().getString("error.code")).isEqualTo("gone");
        assertThat(read("Cells/$count").getInt("")).isEqualTo(2 * ROWS);
    }

    @Test
    void pageBehindARowThatIsNotThere_isRefused() {
        var next = signedIn()
                .header("Prefer", "odata.maxpagesize=7")
                .get("/odata/v4/Cells?$orderby=cellName")
                .jsonPath()
                .getString("'@odata.nextLink'");
        var token = next.substring(next.lastIndexOf('=') + 1);
        var version = new String(Base64.getUrlDecoder().decode(token), US_ASCII).substring(0, 16);

        for (var place : List.of("7.0", "0.99999")) {
            var forged = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((version + "." + place + ".-1").getBytes(US_ASCII));
            refused("Cells?$orderby=cellName&$skiptoken=" + forged, 400, "bad-request");
        }
    }

    @Test
    void rowIsReadByItsKey() {
        Map<String, Object> row = read("Cells?$skip=17&$top=1").getMap("value[0]");

        var alone = read("Cells('" + row.get("id") + "')");

        assertThat(alone.getString("'@odata.context'")).isEqualTo(base() + "/$metadata#Cells/$entity");
        assertThat(alone.<String, Object>getMap("")).containsAllEntriesOf(row);
        refused("Cells('none')", 404, "not-found");
    }

    @Test
    void dimensions_joinWithTheFacts() {
        List<String> groups = read("Groups").getList("value.groupKey");
        assertThat(read("Cells").<String>getList("value.groupKey"))
                .containsAll(groups)
                .isSubsetOf(groups);
        assertThat(read("Groups?$filter=cellId%20eq%20'Acme/Eng/Web'").getString("value[0].path"))
                .isEqualTo("Acme / Eng / Web");
        assertThat(read("Indicators").<String>getList("value.indicatorId"))
                .containsAll(read("Cells").getList("value.indicatorId"));
        assertThat(read("Reports").<String>getList("value.report")).containsExactly("unit", "=office");
        assertThat(read("Waves").getString("value[0].title")).isEqualTo("Spring");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Cells?$apply=aggregate(n%20with%20sum%20as%20total);501;not-implemented",
                "Cells?$search=Web;501;not-implemented",
                "Cells?$expand=*;501;not-implemented",
                "Cells?$filter=value%20add%201%20gt%203;501;not-implemented",
                "Cells?top=1;400;bad-request",
                "Cells?$skiptoken=nonsense;400;bad-request",
                "Cells?$filter=nothing%20eq%201;400;bad-request",
                "Cells?$filter=;400;bad-request",
                "Cells?$top=-1;400;bad-request",
                "Cells?$frobnicate=1;400;bad-request",
                "Cells?$format=atom;406;not-acceptable",
                "Answers;404;not-found",
                "Cells('x')/value;501;not-implemented",
                "$all;501;not-implemented"
            })
    void whatIsNotOffered_isRefused(String path, int status, String code) {
        refused(path, status, code);
    }

    private static void refused(String path, int status, String code) {
        var refusal = get(path);

        assertThat(refusal.statusCode()).isEqualTo(status);
        assertThat(refusal.contentType()).startsWith("application/json");
        assertThat(refusal.headers().getValues("OData-Version")).containsExactly("4.0");
        assertThat(refusal.jsonPath().getString("error.code")).isEqualTo(code);
        assertThat(refusal.jsonPath().getString("error.message")).isNotBlank();
    }

    @Test
    void batchAndWriting_areRefused() {
        for (var path : List.of("$batch", "Cells")) {
            var refusal = signedIn().contentType("application/json").body("{}").post("/odata/v4/" + path);
            assertThat(refusal.statusCode()).isEqualTo(501);
            assertThat(refusal.jsonPath().getString("error.code")).isEqualTo("not-implemented");
        }
        assertThat(signedIn().delete("/odata/v4/Cells('x')").statusCode()).isEqualTo(501);
    }

    @Test
    void links_areAsTheProxySaysThatTheClientSeesThem() {
        var page = signedIn()
                .header("Forwarded", "for=192.0.2.1;proto=https;host=hr.example.org")
                .header("Prefer", "odata.maxpagesize=7")
                .get("/odata/v4/Cells")
                .jsonPath();

        assertThat(page.getString("'@odata.context'")).isEqualTo("https://hr.example.org/odata/v4/$metadata#Cells");
        assertThat(page.getString("'@odata.nextLink'")).startsWith("https://hr.example.org/odata/v4/Cells?$skiptoken=");
    }

    @Test
    void strangersGetNothing() {
        given().get("/odata/v4/Cells").then().statusCode(401);
        given().get("/odata/v4/$metadata").then().statusCode(401);
    }

    @Test
    void documentOfTheApi_doesNotHaveIt() {
        assertThat(given().get("/q/openapi?format=json").asString()).doesNotContain("odata/v4");
    }
}
