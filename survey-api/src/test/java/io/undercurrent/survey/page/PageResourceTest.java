package io.undercurrent.survey.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PageResourceTest {

    private static final Pattern ASSET = Pattern.compile("(?:src|href)=\"(/s/assets/[^\"]+)\" integrity=\"sha384-");

    @Test
    void allowsScriptsOfItsOwnOnlyAndTalksToTheTwoServicesOnly() {
        given().when()
                .get("/s/" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .header("Cache-Control", containsString("no-store"))
                .header("Referrer-Policy", "no-referrer")
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self';"),
                                containsString("connect-src 'self' http"),
                                not(containsString("unsafe")),
                                not(containsString("*"))));
    }

    @Test
    void servesWhatThePageNamesForEver() {
        var assets =
                ASSET.matcher(page()).results().map(found -> found.group(1)).toList();
        assertThat(assets).hasSizeGreaterThan(1);
        for (var asset : assets) {
            given().when()
                    .get(asset)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", equalTo("public, max-age=31536000, immutable"));
        }
    }

    @Test
    void isThereForABrokenLinkToo_andTellsThePersonItself() {
        given().when().get("/s/cut-off").then().statusCode(200).contentType("text/html;charset=UTF-8");
    }

    @Test
    void knowsNoOtherAssets() {
        given().when().get("/s/assets/none.js").then().statusCode(404).body("type", endsWith("not-found"));
    }

    private static String page() {
        return given().when().get("/s/" + UUID.randomUUID()).asString();
    }
}
