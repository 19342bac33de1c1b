package io.undercurrent.accounts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.undercurrent.postgres.PostgresTestResource;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Here rest-support is a library, as it is in the services. */
@QuarkusTest
@QuarkusTestResource(value = PostgresTestResource.class, initArgs = @ResourceArg(name = "service", value = "dashboard"))
class DocumentResourceTest {

    @Test
    void everyOperation_needsARoleAndDocumentsItsRefusals() {
        JsonPath document = given().get("/q/openapi?format=json").jsonPath();

        Map<String, Map<String, Object>> account = document.getMap("paths.'/api/v1/accounts/{name}'");
        assertThat(account).containsOnlyKeys("put", "delete");
        assertThat(document.getMap("paths.'/api/v1/accounts/{name}'.put.responses"))
                .containsOnlyKeys("200", "400", "401", "403", "404", "409", "413", "415");
        for (String operation :
                new String[] {"'/api/v1/accounts'.get", "'/api/v1/accounts/me'.get", "'/api/v1/accounts/{name}'.put"}) {
            assertThat(document.getList("paths." + operation + ".security")).isNotEmpty();
        }
        assertThat(document.getString("components.securitySchemes.account.scheme"))
                .isEqualTo("basic");
    }
}
