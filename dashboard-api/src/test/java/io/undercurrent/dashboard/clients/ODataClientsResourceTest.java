package io.undercurrent.dashboard.clients;

import static io.undercurrent.dashboard.clients.Fixture.address;
import static io.undercurrent.dashboard.testsupport.Reader.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.dashboard.export.Column;
import io.undercurrent.dashboard.report.ReleasedTables;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OData is read by @odata/client, OpenUI5 and SAP's Cloud SDK; its model by what OASIS has for models. */
@QuarkusTest
@Tag("clients")
class ODataClientsResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Fixture fixture;

    @TempDir
    Path folder;

    private String token;

    @BeforeEach
    void publish() {
        token = fixture.publish();
    }

    @Test
    void odataClient_readsCells() throws Exception {
        assertThat(Totals.printed(Program.run("node", "odata.mjs", address(), token)))
                .isEqualTo(Totals.expected());
    }

    /** In a real browser, and behind a reverse proxy. */
    @Test
    void openUi5_readsCells() throws Exception {
        var output = Program.run("node", "ui5.mjs", address(), token);

        var types =
                """
                {"closedOn": "Edm.Date", "suppressed": "Edm.Boolean", "n": "Edm.Int64", "value": "Edm.Double",
                 "cellName": "Edm.String"}
                """;
        assertThat(Totals.printed(output, types)).isEqualTo(Totals.expected());
    }

    @Test
    void cloudSdk_readsCells() throws Exception {
        assertThat(Totals.printed(Program.java("CloudSdkCells", address(), token)))
                .isEqualTo(Totals.expected());
    }

    @Test
    void model_isValidByTheSchemaOfOasis_andReadByItsOwnTool() throws Exception {
        var model = folder.resolve("metadata.xml");
        Files.write(model, signedIn().get("/odata/v4/$metadata").asByteArray());
        var schemas = Program.HOME.resolve("node_modules/odata-csdl/schemas");
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new StreamSource[] {
                    new StreamSource(schemas.resolve("edm.xsd").toFile()),
                    new StreamSource(schemas.resolve("edmx.xsd").toFile())
                });

        schema.newValidator().validate(new StreamSource(model.toFile()));

        var sets = JSON.readTree(Program.run("node", "model.mjs", model.toString()));
        for (var table : ReleasedTables.ALL) {
            var properties = JSON.convertValue(sets.path(table.name()), List.class);
            assertThat(properties)
                    .isEqualTo(table.columns().stream().map(Column::name).toList());
        }
    }
}
