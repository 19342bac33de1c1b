package io.undercurrent.dashboard.indicator;

import static io.undercurrent.dashboard.testsupport.SampleInstrument.ALONE;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.BELONG;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.INSTRUMENT;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.ITEMS;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.QUESTIONNAIRE;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.SKILL;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.STRAIN;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.THREAT;
import static io.undercurrent.dashboard.testsupport.SampleInstrument.WORRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.contract.ballot.Answers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    @Test
    void ballotWithSkips_isAccepted() {
        assertThat(QUESTIONNAIRE.accepts(new Answers(Map.of(SKILL, 0, THREAT, 3), Set.of(WORRY))))
                .isTrue();
        assertThat(QUESTIONNAIRE.accepts(new Answers(null, null))).isTrue();
    }

    @Test
    void answerThatCannotBeGiven_isNotAccepted() {
        assertThat(QUESTIONNAIRE.accepts(new Answers(Map.of(WORRY, 6), Set.of())))
                .isFalse();
        assertThat(QUESTIONNAIRE.accepts(new Answers(Map.of("UNASKED", 1), Set.of())))
                .isFalse();
        assertThat(QUESTIONNAIRE.accepts(new Answers(Collections.singletonMap(WORRY, null), Set.of())))
                .isFalse();
        assertThat(QUESTIONNAIRE.accepts(new Answers(Collections.singletonMap(null, 1), Set.of())))
                .isFalse();
    }

    @Test
    void doesNotApply_isAcceptedOnlyWhereOfferedAndWithoutAnAnswer() {
        assertThat(QUESTIONNAIRE.accepts(new Answers(Map.of(), Set.of(BELONG)))).isFalse();
        assertThat(QUESTIONNAIRE.accepts(new Answers(Map.of(WORRY, 2), Set.of(WORRY))))
                .isFalse();
        assertThat(QUESTIONNAIRE.accepts(new Answers(Map.of(), Set.of("OTHER"))))
                .isFalse();
        assertThat(QUESTIONNAIRE.accepts(new Answers(Map.of(), Collections.singleton(null))))
                .isFalse();
    }

    @Test
    void indicators_areItemsInOrderThenIndicesOfWhichTwoItemsAreAsked() {
        assertThat(QUESTIONNAIRE.indicators())
                .extracting(Indicator::id)
                .containsExactly(WORRY, BELONG, ALONE, SKILL, THREAT, STRAIN);
    }

    @Test
    void index_isOverTheItemsThatAreAsked() {
        var two = new Questionnaire(INSTRUMENT, List.of(ALONE, WORRY));

        assertThat(two.indicators().get(2).parts()).containsExactly(WORRY, ALONE);
    }

    @Test
    void itemsThatTheInstrumentDoesNotHave_areRefused() {
        assertThatThrownBy(() -> new Questionnaire(INSTRUMENT, List.of(WORRY, "NONE")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Item NONE is not an item of sample");
        assertThatThrownBy(() -> new Questionnaire(INSTRUMENT, List.of(ITEMS.get(0), ITEMS.get(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Item WORRY is asked twice");
    }
}
