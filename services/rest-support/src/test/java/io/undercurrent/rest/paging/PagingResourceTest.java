package io.undercurrent.rest.paging;

import static io.undercurrent.rest.testsupport.Http.get;
import static io.undercurrent.rest.testsupport.Http.problem;
import static io.undercurrent.rest.testsupport.Http.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagingResourceTest {

    @Test
    void linkToTheNextPage_keepsTheFilter() {
        String link = get("?report=location%20x&limit=100").header("Link");
        assertThat(link).matches("</api/v1/samples\\?report=location%20x&limit=100&cursor=[\\w-]+>; rel=\"next\"");

        Response second = request().get(link.substring(1, link.indexOf('>')));

        assertThat(second.jsonPath().getList("items", Integer.class))
                .startsWith(101)
                .endsWith(200);
    }

    @Test
    void lastPage_hasNoLink() {
        Response page = get("?limit=250");

        assertThat(page.header("Link")).isNull();
        assertThat(page.jsonPath().getMap("$")).containsEntry("next", null);
    }

    @Test
    void limit_absent() {
        assertThat(get("").jsonPath().getList("items")).hasSize(100);
    }

    @Test
    void cursor_ofAListWithAnotherFilter() {
        String cursor = get("?report=location").jsonPath().getString("next");

        assertThat(problem(get("?report=unit&cursor=" + cursor), 400, "invalid-parameter"))
                .containsEntry("parameter", "cursor");
    }
}
