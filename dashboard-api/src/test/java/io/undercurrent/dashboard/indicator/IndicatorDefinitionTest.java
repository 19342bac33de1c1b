package io.undercurrent.dashboard.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.contract.instrument.Polarity;
import io.undercurrent.contract.instrument.Scale;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Kind;
import io.undercurrent.dashboard.indicator.IndicatorDefinition.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IndicatorDefinitionTest {

    private static final IndicatorDefinition ALONE = definition(Map.of("en", "I work alone"), "Agree", List.of("A"));

    @Test
    void sameWordingScaleAndItems_continueASeries() {
        var again = definition(Map.of("en", "I work alone", "de", "Ich arbeite allein"), "Agree", List.of("A"));

        assertThat(again.continues(ALONE)).isTrue();
        assertThat(ALONE.continues(again)).isTrue();
    }

    @Test
    void newWording_startsANewSeries() {
        assertThat(definition(Map.of("en", "I often work alone"), "Agree", List.of("A"))
                        .continues(ALONE))
                .isFalse();
        assertThat(definition(Map.of("en", "I work alone"), "Always", List.of("A"))
                        .continues(ALONE))
                .isFalse();
    }

    @Test
    void otherItems_startANewSeries() {
        assertThat(definition(Map.of("en", "I work alone"), "Agree", List.of("A", "B"))
                        .continues(ALONE))
                .isFalse();
    }

    private static IndicatorDefinition definition(Map<String, String> name, String top, List<String> items) {
        var options = List.of(new Scale.Option(1, Map.of("en", "Disagree")), new Scale.Option(2, Map.of("en", top)));
        return new IndicatorDefinition(
                "A", Kind.ITEM, name, null, Unit.SCALE_POINTS, new Range(1, 2), Polarity.NEGATIVE, options, items);
    }
}
