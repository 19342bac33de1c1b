package io.undercurrent.dashboard.indicator;

import io.undercurrent.contract.instrument.Polarity;
import io.undercurrent.contract.instrument.Scale;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Kind;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Unit;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an indicator of the default instrument is, for those who have to decide what to make of it.
 *
 * @param id as in releases
 * @param name by language
 * @param meaning what it says, in a sentence
 * @param formula how it is computed
 * @param range null where it has shares only
 * @param direction which side is healthy
 * @param source where the idea is from
 * @param interval the method of its 95 % interval
 * @param caution what it does not say
 * @param items ids of the items that it is computed from
 * @param options the classes that people are divided into; empty for others
 */
@Schema(description = "What an indicator of the default instrument is")
public record CatalogueEntry(
        @Schema(examples = "CBM") String id,
        Kind kind,
        Map<String, String> name,
        @Schema(description = "How to read it") String meaning,
        String formula,
        Unit unit,
        @Schema(nullable = true, description = "Null where it has shares only") Range range,
        @Schema(description = "Which side is healthy") Polarity direction,
        @Schema(description = "Where the idea is from") String source,
        @Schema(description = "The method of its 95 % interval") String interval,
        @Schema(description = "What it does not say") String caution,
        List<String> items,
        @Schema(description = "The classes that people are divided into") List<Scale.Option> options) {

    public CatalogueEntry {
        items = List.copyOf(items);
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** As releases define it. */
    IndicatorDefinition definition(List<String> asked) {
        return new IndicatorDefinition(id, kind, name, null, unit, range, direction, options, asked);
    }
}
