package io.undercurrent.dashboard.indicator;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The indicators of the default instrument and the models of what goes with what, as data.
 *
 * @param indicators in the order in which they are shown
 * @param drivers models of what goes with an item
 */
public record Catalogue(List<CatalogueEntry> indicators, List<DriverModel> drivers) {

    /** The one that is packed with the service. */
    public static final Catalogue PACKED = read("/indicators/catalogue.yaml");

    /**
     * A model of what goes with an item.
     *
     * @param id short, as {@code belonging}
     * @param outcome the id of an item
     * @param predictors ids of items
     */
    public record DriverModel(String id, String outcome, List<String> predictors) {}

    /** @throws IllegalArgumentException if there is no such indicator */
    CatalogueEntry entry(String id) {
        return indicators.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The catalogue has no indicator " + id));
    }

    private static Catalogue read(String resource) {
        var yaml = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (var stream = Catalogue.class.getResourceAsStream(resource)) {
            return yaml.readValue(stream, Catalogue.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The catalogue of indicators cannot be read", e);
        }
    }
}
