package io.undercurrent.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The API that is published, in {@code docs/openapi/published}, goes on working for its clients. Those documents are
 * replaced by the present ones when a version is released, and never otherwise: what breaks a client is given another
 * path ({@code /api/v2}), beside the present one.
 */
class BreakingChangeTest {

    private static final Path DOCUMENTS = Path.of("..", "..", "docs", "openapi");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final String WAVES = "/paths/~1api~1v1~1waves/get";
    private static final String SCHEMAS = "/components/schemas/";

    private static JsonNode document(String file) throws IOException {
        return YAML.readTree(DOCUMENTS.resolve(file).toFile());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dashboard-api", "survey-api"})
    void presentDocument_breaksNothingThatIsPublished(String service) throws IOException {
        assertThat(Compatibility.breaks(document("published/" + service + "-v1.yaml"), document(service + ".yaml")))
                .isEmpty();
    }

    static Stream<Arguments> breakingChanges() {
        return Stream.of(
                change("field of a response goes", at(SCHEMAS + "WaveSummary/properties", o -> o.remove("title"))),
                change("field of a request goes", at(SCHEMAS + "WaveDraft/properties", o -> o.remove("version"))),
                change("field of a request is needed", append(SCHEMAS + "WaveDraft/required", "version")),
                change(
                        "type of a response",
                        at(SCHEMAS + "WaveSummary/properties/title", o -> o.put("type", "integer"))),
                change("type within lists", at(SCHEMAS + "Total/properties/cast", o -> o.put("type", "string"))),
                change("type of a request", at(SCHEMAS + "WaveDraft/properties/title", o -> o.put("type", "integer"))),
                change(
                        "type that may be null",
                        at(SCHEMAS + "PageWaveSummary/properties/next", o -> o.set("type", list("integer", "null")))),
                change("type beside null", at(SCHEMAS + "Token/properties", o -> o.putObject("lastUsedOn")
                        .set("type", list("integer", "null")))),
                change(
                        "field may be null",
                        at(SCHEMAS + "WaveSummary/properties/title", o -> o.set("type", list("string", "null")))),
                change("format of a response", at(SCHEMAS + "Instant", o -> o.put("format", "date"))),
                change(
                        "enum of a request is narrowed",
                        at(SCHEMAS + "Sampling", o -> o.set("enum", list("all packs")))),
                change("enum of a response is widened", append(SCHEMAS + "WaveState/enum", "paused")),
                change("pattern of a request", at(SCHEMAS + "Scope/properties/cell", o -> o.put("pattern", "[a-z]"))),
                change(
                        "text of a request gets shorter",
                        at(SCHEMAS + "Scope/properties/cell", o -> o.put("maxLength", 9))),
                change("parameter is needed", at(WAVES + "/parameters/0", o -> o.put("required", true))),
                change("type of a parameter", at(WAVES + "/parameters/0/schema", o -> o.put("type", "integer"))),
                change("range of a parameter", at(WAVES + "/parameters/1/schema", o -> o.put("maximum", 10))),
                change("parameter goes", at(WAVES, o -> ((ArrayNode) o.get("parameters")).remove(1))),
                change("reply goes", at(WAVES + "/responses", o -> o.remove("200"))),
                change("form of a reply goes", at(WAVES + "/responses/200/content", o -> o.remove("application/json"))),
                change(
                        "form of a request goes",
                        at("/paths/~1api~1v1~1instruments/post/requestBody/content", o -> o.remove("text/yaml"))),
                change("operation goes", at("/paths/~1api~1v1~1waves", o -> o.remove("get"))),
                change("path is renamed", at("/paths", o -> o.set("/api/v1/rounds", o.remove("/api/v1/waves")))),
                change("sign-in is needed", at("/paths/~1api~1v1~1waves~1{waveId}/get", o -> o.putArray("security")
                        .addObject()
                        .putArray("account"))),
                change("operation is renamed", at(WAVES, o -> o.put("operationId", "findWaves"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void breakingChanges(String name, Consumer<JsonNode> change) throws IOException {
        var published = document("survey-api.yaml");
        var present = published.deepCopy();
        change.accept(present);

        assertThat(Compatibility.breaks(published, present)).isNotEmpty();
    }

    static Stream<Arguments> harmlessChanges() {
        return Stream.of(
                change("nothing", document -> {}),
                change("another field", at(SCHEMAS + "WaveSummary/properties", o -> o.putObject("x")
                        .put("type", "string"))),
                change("another field of a request", at(SCHEMAS + "WaveDraft/properties", o -> o.putObject("x")
                        .put("type", "string"))),
                change("another parameter", at(WAVES, o -> ((ArrayNode) o.get("parameters"))
                        .addObject()
                        .put("name", "x")
                        .put("in", "query")
                        .putObject("schema")
                        .put("type", "string"))),
                change(
                        "another path",
                        at(
                                "/paths",
                                o -> o.set(
                                        "/api/v1/rounds", o.get("/api/v1/waves").deepCopy()))),
                change("another refusal", at(WAVES + "/responses", o -> o.putObject("429")
                        .put("description", "Too many"))),
                change("another description", at(WAVES, o -> o.put("description", "The same in other words"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void harmlessChanges(String name, Consumer<JsonNode> change) throws IOException {
        var published = document("survey-api.yaml");
        var present = published.deepCopy();
        change.accept(present);

        assertThat(Compatibility.breaks(published, present)).isEmpty();
    }

    private static Arguments change(String name, Consumer<JsonNode> change) {
        return Arguments.of(name, change);
    }

    private static Consumer<JsonNode> at(String place, Consumer<ObjectNode> change) {
        return document -> change.accept((ObjectNode) document.requiredAt(place));
    }

    private static Consumer<JsonNode> append(String place, String value) {
        return document -> ((ArrayNode) document.requiredAt(place)).add(value);
    }

    private static ArrayNode list(String... values) {
        var list = YAML.createArrayNode();
        Stream.of(values).forEach(list::add);
        return list;
    }
}
