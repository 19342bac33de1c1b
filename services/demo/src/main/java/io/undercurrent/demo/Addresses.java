package io.undercurrent.demo;

import io.undercurrent.demo.pair.Pair;
import io.undercurrent.demo.play.Narration;
import java.net.URI;

/** Where a pair can be reached, for people. */
record Addresses(Pair pair) {

    void tell(Narration narration) {
        tell("survey-api", pair.survey().url(), narration);
        tell("dashboard-api", pair.dashboard().url(), narration);
    }

    private static void tell(String name, URI url, Narration narration) {
        narration.tell("%-15s %s", name, url);
        narration.tell("                try it: %s/q/swagger-ui   document: %s/q/openapi", url, url);
    }
}
