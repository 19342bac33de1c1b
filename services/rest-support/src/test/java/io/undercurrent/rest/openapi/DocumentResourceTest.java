package io.undercurrent.rest.openapi;

import static io.undercurrent.rest.testsupport.Http.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DocumentResourceTest {

    private static final String PROBLEM = "'application/problem+json'.schema.'$ref'";

    private JsonPath document;

    @BeforeEach
    void fetch() {
        document = request().get("/q/openapi?format=json").jsonPath();
    }

    @Test
    void operations_haveTheRefusalsThatConcernThem() {
        assertThat(statuses("/api/v1/samples", "get")).containsExactly("200", "400");
        assertThat(statuses("/api/v1/samples", "post")).containsExactly("200", "400", "413", "415");
        assertThat(statuses("/api/v1/samples/forms", "get")).containsExactly("200", "400", "406");
        assertThat(statuses("/api/v1/samples/{id}", "get")).containsExactly("200", "400", "404");
        assertThat(statuses("/api/v1/samples/guarded", "get")).containsExactly("200", "400", "401", "403");
    }

    @Test
    void refusals_areProblems() {
        for (Refusal refusal : Refusal.values()) {
            assertThat(document.getString("components.responses." + refusal.component() + ".content." + PROBLEM))
                    .isEqualTo("#/components/schemas/Problem");
        }
        Map<String, Object> schemas = document.getMap("components.schemas");
        assertThat(schemas).containsKeys("Problem", "ProblemError").doesNotContainKeys("HttpProblem", "Violation");
    }

    @Test
    void refusalThatAMethodDocuments_isLeftAsItIs() {
        String failing = "paths.'/api/v1/samples/failing'.post.responses.";

        assertThat(document.getString(failing + "'400'.description")).isEqualTo("The reason is not known");
        assertThat(document.getString(failing + "'400'.content." + PROBLEM)).isEqualTo("#/components/schemas/Problem");
        assertThat(document.getString(failing + "'409'.content." + PROBLEM)).isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void operationsThatNeedARole_nameTheScheme() {
        assertThat(document.getString("components.securitySchemes.account.scheme"))
                .isEqualTo("basic");
        assertThat(document.getList("paths.'/api/v1/samples/guarded'.get.security"))
                .isEqualTo(List.of(Map.of("account", List.of("hr-admin"))));
        assertThat(document.getList("paths.'/api/v1/samples'.get.security")).isNull();
    }

    @Test
    void operationIds_areThoseOfClassAndMethod() {
        assertThat(document.getString("paths.'/api/v1/samples'.post.operationId"))
                .isEqualTo("SampleResource_create");
    }

    private Iterable<String> statuses(String path, String method) {
        Map<String, Object> responses = document.getMap("paths.'" + path + "'." + method + ".responses");
        return responses.keySet();
    }
}
