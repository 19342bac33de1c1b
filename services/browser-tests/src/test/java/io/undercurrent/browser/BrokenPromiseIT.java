package io.undercurrent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import io.undercurrent.contract.crypto.Digests;
import io.undercurrent.contract.crypto.SealingKeyPair;
import io.undercurrent.contract.wave.WaveSummary;
import io.undercurrent.respondent.PublicApi;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page refuses, loudly and before anything leaves the browser, when a service does not keep to what was promised. */
@ExtendWith(Company.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class BrokenPromiseIT {

    private static final String STOP = "Stop: the promise of anonymity does not hold";

    private Playwright playwright;
    private Browser browser;
    private Company company;
    private WaveSummary wave;
    private Deque<String> links;

    @BeforeAll
    void start(Company company) {
        this.company = company;
        playwright = Playwright.create();
        browser = Browsers.chromium(playwright);
        wave = company.openWave();
        links = company.links(wave);
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void aManifestThatIsNotEverybodys() {
        var visitor = Visitor.of(browser);
        Faults.tamper(visitor.page(), "manifest", manifest -> manifest.put("title", "For you"));

        assertStops(visitor, links.poll(), "The list of groups and keys is not the one that everyone else has.");
    }

    @Test
    void aSealingKeyThatIsNotTheDashboards() {
        var visitor = Visitor.of(browser);
        var other = SealingKeyPair.generate().publicKey().encoded();
        Faults.tamper(visitor.page(), "key", key -> key.put("sealingKey", other));

        assertStops(visitor, links.poll(), "is not the dashboard service’s");
    }

    /** All who could vouch for the manifest are made to lie, so that nothing but the size is wrong. */
    @Test
    void aCohortSmallerThanK() {
        var visitor = Visitor.of(browser);
        Consumer<ObjectNode> shrink = manifest -> manifest.path("reports")
                .forEach(report -> report.path("cohorts").forEach(cohort -> ((ObjectNode) cohort).put("invited", 3)));
        byte[] manifest = Faults.changed(served(), shrink);
        var digest = Digests.sha256(manifest).hex();
        Faults.tamper(visitor.page(), "manifest", shrink);
        Faults.tamper(visitor.page(), "key", key -> key.put("manifestDigest", digest));

        assertStops(visitor, links.poll().replaceAll("\\.[0-9a-f]{64}$", "." + digest), "smaller than promised");
    }

    @Test
    void aKeyThatIsNotInTheManifest() {
        var visitor = Visitor.of(browser);
        Faults.tamper(visitor.page(), "invitation", invitee -> {
            var cohorts = (ArrayNode) invitee.path("cohorts");
            ((ObjectNode) cohorts.get(0)).set("keyId", cohorts.get(1).path("keyId"));
        });

        assertStops(visitor, links.poll(), "A key is used that is not in the public list.");
    }

    private byte[] served() {
        return new PublicApi(
                        company.pair().survey().url(),
                        company.pair().dashboard().url())
                .manifest(wave.id());
    }

    private static void assertStops(Visitor visitor, String link, String reason) {
        List<String> requests = new ArrayList<>();
        visitor.page().onRequest(request -> requests.add(request.url()));

        visitor.open(link).sees(STOP);

        assertThat(visitor.page().getByRole(AriaRole.ALERT).textContent()).contains(reason);
        assertThat(requests).noneMatch(url -> url.endsWith("/credentials") || url.endsWith("/ballots"));
    }
}
