package io.undercurrent.dashboard.release;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undercurrent.dashboard.testsupport.SampleTally;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectionTest {

    private static final UUID WAVE = UUID.randomUUID();

    private final Release published = ReleaseBuilder.build(tally().wave());

    @Test
    void otherFiguresOfTheSameAnswers_mayReplace() {
        var corrected = ReleaseBuilder.build(tally().worry(2).wave());

        assertThatCode(() -> Correction.check(published, corrected)).doesNotThrowAnyException();
    }

    @Test
    void oneAnswerMore_mayNot() {
        var corrected = ReleaseBuilder.build(tally().sales(7).wave());

        assertThatThrownBy(() -> Correction.check(published, corrected))
                .isInstanceOf(UnsafeCorrection.class)
                .hasMessageContaining("the two together could show single answers");
    }

    private static SampleTally tally() {
        return new SampleTally(WAVE, "Spring pulse", SampleTally.SPRING);
    }
}
