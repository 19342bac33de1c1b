package io.undercurrent.openapi.prism;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.nio.file.Path;

/**
 * Puts {@link PrismFilter} into every {@code @QuarkusTest}, where the system property {@value #DOCUMENT} names a file of
 * {@code docs/openapi}. The Maven profile {@code prism} sets it, with
 * UNDERCURRENT_PRISM in the environment.
 */
public final class PrismCallback implements QuarkusTestBeforeEachCallback {

    private static final String DOCUMENT = "undercurrent.prism";

    /** One for as long as the classes of the service under test live. */
    private static PrismFilter filter;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        var document = System.getProperty(DOCUMENT, "");
        if (document.isEmpty()) {
            return;
        }
        if (filter == null) {
            filter = new PrismFilter(Prism.start(Path.of(document)));
        }
        RestAssured.replaceFiltersWith(filter);
    }
}
