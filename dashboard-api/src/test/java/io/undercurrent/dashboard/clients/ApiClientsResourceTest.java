package io.undercurrent.dashboard.clients;

import static io.undercurrent.dashboard.clients.Fixture.address;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.dashboard.testsupport.Reader;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clients that openapi-generator made of the committed document read a heat map, square by square as it is on the wire. */
@QuarkusTest
@Tag("clients")
class ApiClientsResourceTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Fixture fixture;

    private String token;

    /** One group in one indicator. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Square(
            String closedOn,
            String provenance,
            String cellId,
            String indicatorId,
            Long n,
            Double value,
            Double favourable,
            Boolean suppressed,
            List<String> flags) {}

    @BeforeEach
    void publish() {
        token = fixture.publish();
    }

    @Test
    void generatedJava_readsHeatmap() throws Exception {
        assertThat(squares(Program.java("GeneratedHeatmap", address(), token))).isEqualTo(expected());
    }

    @Test
    void generatedTypeScript_compilesAndReadsHeatmap() throws Exception {
        Program.run("npx", "--no-install", "tsc", "--project", "tsconfig.json");

        assertThat(squares(Program.run("node", "target/typescript/heatmap.js", address(), token)))
                .isEqualTo(expected());
    }

    private static List<Square> squares(String output) throws Exception {
        return List.of(JSON.readValue(output, Square[].class));
    }

    private static List<Square> expected() throws Exception {
        var heatmap =
                JSON.readTree(Reader.get("/releases/latest/heatmap?report=unit").asString());
        var squares = new ArrayList<Square>();
        for (var row : heatmap.path("rows")) {
            for (int column = 0; column < heatmap.path("indicators").size(); column++) {
                squares.add(square(heatmap, row, column));
            }
        }
        assertThat(squares).anyMatch(Square::suppressed).anyMatch(square -> square.value != null);
        return squares;
    }

    private static Square square(JsonNode heatmap, JsonNode row, int column) throws Exception {
        var square = row.path("figures").path(column).<ObjectNode>deepCopy();
        square.set("closedOn", heatmap.path("closedOn"));
        square.set("provenance", heatmap.path("provenance"));
        square.set("cellId", row.path("cellId"));
        square.set("indicatorId", heatmap.path("indicators").path(column).path("id"));
        return JSON.treeToValue(square, Square.class);
    }
}
