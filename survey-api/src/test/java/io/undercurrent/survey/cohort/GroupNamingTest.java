package io.undercurrent.survey.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupNamingTest {

    @ParameterizedTest
    @CsvSource({
        "A, A",
        "A|B, A + B",
        "A|B|C, A + B + C",
        "A|B|C|D, A + B + 2 more",
        "A|B|C|D|E, A + B + 3 more",
    })
    void joined_names(String names, String joined) {
        assertThat(GroupNaming.joined(List.of(names.split("\\|")))).isEqualTo(joined);
    }

    @Test
    void merged_id_depends_on_all_members() {
        assertThat(GroupNaming.mergedId("*", List.of("A", "B", "C", "D")))
                .startsWith("*/~")
                .hasSize("*/~".length() + 8)
                .isNotEqualTo(GroupNaming.mergedId("*", List.of("A", "B", "C", "E")));
    }
}
