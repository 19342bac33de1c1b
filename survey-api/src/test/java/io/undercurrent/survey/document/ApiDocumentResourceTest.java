package io.undercurrent.survey.document;

import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.openapi.CommittedDocument;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiDocumentResourceTest {

    @Test
    void document_isTheOneThatIsCommitted() throws IOException {
        new CommittedDocument("survey-api.yaml", "http://localhost:8080").assertPresent();
    }
}
