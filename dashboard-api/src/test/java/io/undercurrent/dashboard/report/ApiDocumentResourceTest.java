package io.undercurrent.dashboard.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The document of the API is committed, so that a change to it is seen by whoever reviews. The present one is left in {@code
 * target/openapi}: copy it to {@code docs/openapi} when the change is wanted.
 */
@QuarkusTest
class ApiDocumentResourceTest {

    private static final String NAME = "dashboard-api.yaml";
    private static final Path COMMITTED = Path.of("..", "docs", "openapi", NAME);
    private static final Path PRESENT = Path.of("target", "openapi", NAME);

    @Test
    void document_isTheOneThatIsCommitted() throws IOException {
        var document =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        // The address of the server under test is another each time.
        var present = document.replaceAll("http://localhost:[0-9]+", "http://localhost:8081");
        Files.createDirectories(PRESENT.getParent());
        Files.writeString(PRESENT, present);

        assertThat(present).isEqualTo(Files.readString(COMMITTED));
    }
}
