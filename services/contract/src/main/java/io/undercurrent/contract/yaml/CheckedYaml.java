package io.undercurrent.contract.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.JsonNodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads YAML that people write (instruments, import mappings) against a published JSON Schema, and says line and
 * column of everything that is wrong.
 *
 * @param <T> what the YAML is read into
 */
public final class CheckedYaml<T> {

    private static final JsonNodeReader READER =
            JsonNodeReader.builder().locationAware().build();
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
        try {
            JsonNode document = READER.readTree(yaml, InputFormat.YAML);
            if (document == null || document.isMissingNode() || document.isNull()) {
                throw new InvalidYaml(List.of(new InvalidYaml.Fault(1, 1, "the document is empty")));
            }
            return document;
        } catch (JsonProcessingException e) {
            throw new InvalidYaml(List.of(fault(e.getLocation(), firstLine(e.getOriginalMessage()))));
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

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("is not YAML");
    }

    private static JsonSchema readSchema(Class<?> type, String name) {
        var factory = JsonSchemaFactory.getInstance(VersionFlag.V202012, builder -> builder.jsonNodeReader(READER));
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
