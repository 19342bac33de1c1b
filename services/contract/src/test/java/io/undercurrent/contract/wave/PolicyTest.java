package io.undercurrent.contract.wave;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void defaultPolicy_isTenInvitedFiveAnswersTwoWeeks() throws Exception {
        assertThat(mapper.writeValueAsString(Policy.DEFAULT)).isEqualTo("{\"k\":10,\"t\":5,\"graceDays\":14}");
    }

    @ParameterizedTest
    @CsvSource({"10, 5, true", "5, 5, true", "5, 6, false"})
    void k_isAtLeastT(int k, int t, boolean sound) {
        assertThat(new Policy(k, t, 0).isCollectedAsWidelyAsPublished()).isEqualTo(sound);
    }

    @Test
    void draftWithoutPolicy_takesTheDefault() throws Exception {
        var draft = mapper.readValue(
                """
                {"title": "Pulse", "instrument": "small", "reports": ["unit"]}""", WaveDraft.class);

        assertThat(draft.policy()).isEqualTo(Policy.DEFAULT);
        assertThat(draft.packs()).isEmpty();
    }
}
