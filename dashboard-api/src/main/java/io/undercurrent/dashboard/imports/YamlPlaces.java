package io.undercurrent.dashboard.imports;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.JsonNodeReader;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Finds the line and column at which a part of a YAML document stands, for faults that no schema can find. */
final class YamlPlaces {

    private final JsonNode document;
    private final ImportFaults faults;

    /**
     * @param yaml a sound document
     * @param faults where faults are noted
     */
    YamlPlaces(String yaml, ImportFaults faults) {
        this.faults = faults;
        try {
            this.document = JsonNodeReader.builder().locationAware().build().readTree(yaml, InputFormat.YAML);
        } catch (IOException e) {
            throw new UncheckedIOException("A YAML document was read once and cannot be read again", e);
        }
    }

    /** Notes a fault at the part that these keys lead to from the top. */
    void fault(String message, String... keys) {
        var pointer = JsonPointer.empty();
        for (String key : keys) {
            pointer = pointer.appendProperty(key);
        }
        var location = JsonNodes.tokenLocationOf(document.at(pointer));
        if (location == null) {
            faults.mapping(1, 1, message);
        } else {
            faults.mapping(location.getLineNr(), location.getColumnNr(), message);
        }
    }
}
