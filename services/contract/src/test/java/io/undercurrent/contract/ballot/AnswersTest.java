package io.undercurrent.contract.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void json_leavesOutWhatIsEmpty() throws Exception {
        assertThat(mapper.writeValueAsString(new Answers(Map.of("ANX1", 4), Set.of())))
                .isEqualTo("{\"answers\":{\"ANX1\":4}}");
        assertThat(mapper.writeValueAsString(new Answers(Map.of(), Set.of("LON1"))))
                .isEqualTo("{\"notApplicable\":[\"LON1\"]}");
    }

    @Test
    void partsThatAreMissing_areEmpty() throws Exception {
        assertThat(mapper.readValue("{}", Answers.class)).isEqualTo(new Answers(Map.of(), Set.of()));
    }

    @Test
    void toString_tellsNoAnswer() {
        assertThat(new Answers(Map.of("ANX1", 4), Set.of("LON1"))).hasToString("Answers[…]");
    }
}
