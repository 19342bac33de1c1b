package io.undercurrent.dashboard.clients;

import static io.undercurrent.dashboard.testsupport.Reader.signedIn;
import static io.undercurrent.dashboard.testsupport.SampleTally.AUTUMN;
import static io.undercurrent.dashboard.testsupport.SampleTally.SPRING;

import io.restassured.RestAssured;
import io.undercurrent.dashboard.release.Releases;
import io.undercurrent.dashboard.testsupport.ReleaseTable;
import io.undercurrent.dashboard.testsupport.SampleTally;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** Two released waves, in which some cells are suppressed, and the token of a tool that may read them. */
@ApplicationScoped
class Fixture {

    private final Releases releases;
    private final ReleaseTable released;

    Fixture(Releases releases, ReleaseTable released) {
        this.releases = releases;
        this.released = released;
    }

    /** Releases the waves, and nothing but them, and gives a new token. */
    String publish() {
        released.clear();
        releases.publish(new SampleTally(UUID.randomUUID(), "=Spring, \"pulse\"", SPRING).wave());
        releases.publish(
                new SampleTally(UUID.randomUUID(), "Autumn", AUTUMN).sales(4).wave());
        return signedIn()
                .contentType("application/json")
                .body(Map.of("name", UUID.randomUUID().toString(), "role", "analyst"))
                .post("/api/v1/tokens")
                .jsonPath()
                .getString("token");
    }

    static String address() {
        return "http://localhost:" + RestAssured.port;
    }
}
