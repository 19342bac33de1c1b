package io.undercurrent.dashboard.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Someone who may read releases. */
public final class Reader {

    private Reader() {}

    public static RequestSpecification signedIn() {
        return given().auth().preemptive().basic("admin", SurveyStandIn.ADMIN_PASSWORD);
    }

    /** Reads what there is at a path below {@code /api/v1}, given as it goes over the wire. */
    public static JsonPath read(String path) {
        return get(path).then().statusCode(200).extract().jsonPath();
    }

    public static Response get(String path) {
        return signedIn().urlEncodingEnabled(false).get("/api/v1" + path);
    }

    /** Reads what there is, unless it is what the tag is of. */
    public static Response getUnless(String tag, String path) {
        return signedIn().header("If-None-Match", tag).get("/api/v1" + path);
    }
}
