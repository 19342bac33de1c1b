package io.undercurrent.dashboard.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.dashboard.testsupport.SampleTally;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReleaseCacheTest {

    private final Release release =
            ReleaseBuilder.build(new SampleTally(UUID.randomUUID(), "Spring pulse", SampleTally.SPRING).wave());

    @Test
    void leastRecentlyUsed_isDroppedFirst() {
        var cache = new ReleaseCache(10);
        cache.keep("a", release, 4);
        cache.keep("b", release, 4);
        cache.find("a");

        cache.keep("c", release, 4);

        assertThat(cache.find("a")).contains(release);
        assertThat(cache.find("b")).isEmpty();
        assertThat(cache.find("c")).isPresent();
    }

    @Test
    void releaseKeptTwice_countsOnce() {
        var cache = new ReleaseCache(10);
        cache.keep("a", release, 5);
        cache.keep("b", release, 5);

        cache.keep("b", release, 5);

        assertThat(cache.find("a")).isPresent();
    }

    @Test
    void releaseLargerThanTheCache_isNotKept() {
        var cache = new ReleaseCache(10);

        cache.keep("a", release, 11);

        assertThat(cache.find("a")).isEmpty();
    }
}
