package io.undercurrent.dashboard.report;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.openapi.CommittedDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDocumentResourceTest {

    @Test
    void document_isTheOneThatIsCommitted() throws IOException {
        new CommittedDocument("dashboard-api.yaml", "http://localhost:8081").assertPresent();
    }
}
