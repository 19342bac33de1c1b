package io.undercurrent.dashboard.report;

import static io.undercurrent.dashboard.testsupport.Reader.get;
import static io.undercurrent.dashboard.testsupport.Reader.getUnless;
import static io.undercurrent.dashboard.testsupport.Reader.read;
import static io.undercurrent.dashboard.testsupport.SampleTally.AUTUMN;
import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.release.UnsafeCorrection;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.testsupport.SampleTally;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReleasesResourceTest {

    private final UUID wave = UUID.randomUUID();

    @Inject
    Releases releases;

    @Inject
    ReleaseTable table;

    @BeforeEach
    void clear() {
        table.clear();
    }

    @Test
    void releases_areListedNewestFirstInPages() {
        var spring = releases.publish(tally(UUID.randomUUID()).wave());
        var summer = releases.publish(new SampleTally(UUID.randomUUID(), "Summer pulse", SPRING.plusMonths(2)).wave());
        var autumn = releases.publish(new SampleTally(UUID.randomUUID(), "Autumn pulse", AUTUMN).wave());

        var first = read("/releases?limit=2");

        assertThat(first.getList("items.id")).containsExactly(autumn, summer);
        assertThat(first.getList("items.title")).containsExactly("Autumn pulse", "Summer pulse");
        assertThat(first.getString("items[0].provenance")).isEqualTo("anonymous ballots");
        var second = read("/releases?limit=2&cursor=" + first.getString("next"));
        assertThat(second.getList("items.id")).containsExactly(spring);
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void list_isReadAgainOnlyWhenItChanged() {
        releases.publish(tally(wave).wave());
        var response = get("/releases");
        var tag = response.header("ETag");

        assertThat(response.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(getUnless(tag, "/releases").statusCode()).isEqualTo(304);
        releases.publish(tally(wave).worry(2).wave());
        assertThat(getUnless(tag, "/releases").statusCode()).isEqualTo(200);
    }

    @Test
    void cursorThatIsNoReleases_isRefused() {
        get("/releases?cursor=AAAA").then().statusCode(400);
    }

    @Test
    void sameTallyTwice_isOneRelease() {
        var id = releases.publish(tally(wave).wave());

        assertThat(releases.publish(tally(wave).wave())).isEqualTo(id);
        assertThat(read("/releases").getList("items")).hasSize(1);
    }

    @Test
    void correctedRelease_takesThePlaceOfTheFirst() {
        var first = releases.publish(tally(wave).wave());
        var corrected = releases.publish(tally(wave).worry(2).wave());

        assertThat(releases.releaseOf(wave)).contains(corrected);
        assertThat(read("/releases/latest").getString("id")).isEqualTo(corrected);
        assertThat(read("/releases/" + first).getString("id")).isEqualTo(first);
        var list = read("/releases");
        assertThat(list.getList("items.id")).containsExactly(corrected, first);
        assertThat(list.getList("items.supersededBy")).containsExactly(null, corrected);
    }

    @Test
    void correctionTakenBack_isTheFirstReleaseAgain() {
        var first = releases.publish(tally(wave).wave());
        var corrected = releases.publish(tally(wave).worry(2).wave());

        assertThat(releases.publish(tally(wave).wave())).isEqualTo(first);

        assertThat(releases.releaseOf(wave)).contains(first);
        assertThat(read("/releases").getList("items.supersededBy")).containsExactly(first, null);
        assertThat(corrected).isNotEqualTo(first);
    }

    @Test
    void correctionThatCountsOneAnswerMore_isNotPublished() {
        var first = releases.publish(tally(wave).wave());

        assertThatThrownBy(() -> releases.publish(tally(wave).sales(7).wave())).isInstanceOf(UnsafeCorrection.class);

        assertThat(read("/releases").getList("items.id")).containsExactly(first);
    }

    private static SampleTally tally(UUID wave) {
        return new SampleTally(wave, "Spring pulse", SPRING);
    }
}
