package io.undercurrent.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The document of an API as it is committed, so that a change to it is seen by whoever reviews.
 *
 * @param file its name in {@code docs/openapi}
 * @param address the default address of the service; the one under test has another each time
 */
public record CommittedDocument(String file, String address) {

    /** Where the documents are, as seen from a module in the root. */
    private static final Path COMMITTED = Path.of("..", "docs", "openapi");

    private static final Path PRESENT = Path.of("target", "openapi");

    /**
     * Compares it with what the service says now, which is left in {@code target/openapi}: copy it to {@code docs/openapi}
     * when the change is wanted.
     */
    public void assertPresent() throws IOException {
        var document =
                given().get("/q/openapi").then().statusCode(200).extract().asString();
        var present = document.replaceAll("http://localhost:[0-9]+", address);
        Files.createDirectories(PRESENT);
        Files.writeString(PRESENT.resolve(file), present);

        assertThat(present).isEqualTo(Files.readString(COMMITTED.resolve(file)));
    }
}
