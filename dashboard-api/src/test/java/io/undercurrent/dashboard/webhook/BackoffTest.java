package io.undercurrent.dashboard.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Backoff DEFAULT = new Backoff(9, Duration.ofSeconds(10));

    @Test
    void pauses_growFourfold_upToADay() {
        assertThat(IntStream.rangeClosed(1, 8).mapToObj(DEFAULT::pauseAfter))
                .startsWith(Duration.ofSeconds(10), Duration.ofSeconds(40), Duration.ofSeconds(160))
                .endsWith(Duration.ofSeconds(40_960), Duration.ofDays(1));
        assertThat(DEFAULT.pauseAfter(1_000)).isEqualTo(Duration.ofDays(1));
    }

    @Test
    void attempts_comeToAnEnd() {
        assertThat(DEFAULT.isOver(8)).isFalse();
        assertThat(DEFAULT.isOver(9)).isTrue();
    }
}
