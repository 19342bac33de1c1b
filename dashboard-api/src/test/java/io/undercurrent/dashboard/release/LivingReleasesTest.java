package io.undercurrent.dashboard.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.undercurrent.dashboard.testsupport.SampleTally;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LivingReleasesTest {

    private final LivingReleases living = new LivingReleases();

    private static Release release() {
        return ReleaseBuilder.build(new SampleTally(UUID.randomUUID(), "Spring pulse", SampleTally.SPRING).wave());
    }

    @Test
    void releaseThatSomebodyHolds_isFound() {
        var release = release();

        living.know("a", release);
        living.know("b", release());

        assertThat(living.find("a").orElseThrow()).isSameAs(release);
        assertThat(living.find("c")).isEmpty();
    }

    @Test
    void releaseThatNobodyHolds_isCollected() throws InterruptedException {
        var reference = new WeakReference<>(release());
        living.know("a", reference.get());

        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (reference.get() != null && System.nanoTime() < deadline) {
            System.gc();
            Thread.sleep(10);
        }

        assertThat(living.find("a")).isEmpty();
    }
}
