package io.undercurrent.dashboard.external;

import static io.undercurrent.dashboard.testsupport.Reader.get;
import static io.undercurrent.dashboard.testsupport.Reader.read;
import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.SampleTally;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** With a budget of 10 for five items: 26 people, and noise of at most one where it is not rare. */
@QuarkusTest
@TestProfile(ExternalResourceTest.WithBudget.class)
class ExternalResourceTest {

    /** More than anybody should ever spend: so little noise that the counts can be recognised. */
    public static final class WithBudget implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("undercurrent.external.epsilon", "10");
        }
    }

    @Inject
    Releases releases;

    @Inject
    ExternalDraws draws;

    private final UUID wave = UUID.randomUUID();

    @Test
    void noise_isDrawnOnce_forACorrectedReleaseToo() {
        var id = releases.publish(new SampleTally(wave, "Spring pulse", SPRING).wave());
        var first = get("/releases/" + id + "/external").then().statusCode(200).extract();
        assertThat(get("/releases/" + id + "/external").asString()).isEqualTo(first.asString());
        assertThat(first.jsonPath().getString("epsilon")).isEqualTo("10/1");
        assertThat(first.jsonPath().getList("items.spent")).hasSize(5).containsOnly("2/1");

        var corrected = releases.publish(
                new SampleTally(wave, "Spring pulse", SPRING).worry(2).wave());
        assertThat(corrected).isNotEqualTo(id);
        assertThat(read("/releases/" + corrected + "/external").<Object>get("items"))
                .isEqualTo(first.jsonPath().get("items"));
    }

    @Test
    void counts_areThoseOfEveryone_andEveryCodeIsThere() {
        var id = releases.publish(new SampleTally(wave, "Spring pulse", SPRING).wave());

        Map<String, Integer> worry =
                read("/releases/" + id + "/external").getMap("items.find { it.item == 'WORRY' }.counts");

        // Of 26 people six said 4, twenty said 3.
        assertThat(worry).containsOnlyKeys("1", "2", "3", "4", "5");
        assertThat(worry.get("3")).isBetween(10, 30);
        assertThat(worry.values()).allMatch(people -> people >= 0);
    }

    @Test
    void budgetThatIsSpent_isSpent() {
        releases.publish(new SampleTally(wave, "Spring pulse", SPRING).wave());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> draws.spend(wave, "AGAIN", Fraction.of(1, 1000), new TreeMap<>())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("is spent");
    }
}
