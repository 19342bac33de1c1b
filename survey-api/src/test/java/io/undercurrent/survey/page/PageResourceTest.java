package io.undercurrent.survey.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
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
    void thePageWithAllItLoads_isSmallerThanEightyKilobytes() {
        int bytes = compressed("/s/" + UUID.randomUUID());
        for (var asset :
                ASSET.matcher(page()).results().map(found -> found.group(1)).toList()) {
            bytes += compressed(asset);
        }
        assertThat(bytes).isBetween(10_000, 80_000);
    }

    /** Bytes over the wire for a browser that takes gzip; REST Assured would unpack them. */
    private static int compressed(String path) {
        var config = RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
        return given().config(config)
                .header("Accept-Encoding", "gzip")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray()
                .length;
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
