package io.undercurrent.contract.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads YAML that people write (instruments, import mappings) against a published JSON Schema, and says line and
 * column of everything that is wrong.
 *
 * @param <T> what the YAML is read into
 */
public final class CheckedYaml<T> {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION) // else the first of two equal keys is lost silently
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Class<T> type;
    private final JsonSchema schema;

    /**
     * @param type what to read
     * @param schema the name of a class path resource that holds a JSON Schema, draft 2020-12
     */
    public CheckedYaml(Class<T> type, String schema) {
        this.type = type;
        this.schema = readSchema(type, schema);
    }

    /**
     * Reads one document.
     *
     * @throws InvalidYaml if it is no YAML or not as the schema wants it; names up to as many places as are wrong
     */
    public T read(String yaml) throws InvalidYaml {
        JsonNode document = parse(yaml);
        List<InvalidYaml.Fault> faults =
                schema.validate(document).stream().map(CheckedYaml::fault).toList();
        if (!faults.isEmpty()) {
            throw new InvalidYaml(faults);
        }
        try {
            return MAPPER.treeToValue(document, type);
        } catch (JsonProcessingException e) {
            throw new InvalidYaml(List.of(fault(e.getLocation(), e.getOriginalMessage())));
        }
    }

    private static JsonNode parse(String yaml) throws InvalidYaml {
        try (JsonParser parser = YAML.createParser(yaml)) {
            var locationAware = LocationJsonNodeFactoryFactory.getInstance().getJsonNodeFactory(parser);
            JsonNode document = YAML.reader().with(locationAware).readTree(parser);
            if (document == null || document.isMissingNode() || document.isNull()) {
                throw new InvalidYaml(List.of(new InvalidYaml.Fault(1, 1, "the document is empty")));
            }
            return document;
        } catch (JsonProcessingException e) {
            throw new InvalidYaml(List.of(fault(e.getLocation(), problem(e))));
        } catch (IOException e) {
            throw new UncheckedIOException("A string could not be read", e);
        }
    }

    private static InvalidYaml.Fault fault(ValidationMessage message) {
        return fault(JsonNodes.tokenLocationOf(message.getInstanceNode()), message.getMessage());
    }

    private static InvalidYaml.Fault fault(JsonLocation location, String message) {
        return location == null
                ? new InvalidYaml.Fault(1, 1, message)
                : new InvalidYaml.Fault(
                        Math.max(location.getLineNr(), 1), Math.max(location.getColumnNr(), 1), message);
    }

    /** What is wrong, without the context that the YAML parser draws over several lines. */
    private static String problem(JsonProcessingException e) {
        return e.getCause() instanceof MarkedYAMLException marked && marked.getProblem() != null
                ? marked.getProblem()
                : e.getOriginalMessage().lines().findFirst().orElse("is not YAML");
    }

    private static JsonSchema readSchema(Class<?> type, String name) {
        var factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
        try (InputStream stream = type.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("There is no schema " + name + " on the class path");
            }
            return factory.getSchema(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema " + name + " could not be read", e);
        }
    }
}
