package io.undercurrent.browser;

import static io.undercurrent.browser.Visitor.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Playwright;
import io.undercurrent.browser.RecordingProxy.Recorded;
import io.undercurrent.respondent.InvitationLink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** What really leaves the browser while somebody answers, changes the answers and takes them back. */
@ExtendWith(Company.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class WireIT {

    private static final Pattern ANY_ITEM = Pattern.compile("ANX[0-9]|FRG[0-9]|BEL[0-9]|CAP[0-9]|notApplicable");

    /** What every browser of this kind sends alike. */
    private static final Set<String> HEADERS_OF_ANYBODY = Set.of(
            "accept",
            "accept-encoding",
            "accept-language",
            "cache-control",
            "content-length",
            "content-type",
            "host",
            "origin",
            "pragma",
            "proxy-connection",
            "sec-ch-ua",
            "sec-ch-ua-mobile",
            "sec-ch-ua-platform",
            "sec-fetch-dest",
            "sec-fetch-mode",
            "sec-fetch-site",
            "user-agent");

    private final RecordingProxy proxy = new RecordingProxy();
    private final List<String> askedByThePage = new CopyOnWriteArrayList<>();
    private Company company;
    private InvitationLink invitation;

    @BeforeAll
    void answerThroughTheProxy(Company company) {
        this.company = company;
        var link = company.links(company.openWave()).poll();
        invitation = InvitationLink.parse(link);
        try (var playwright = Playwright.create();
                var browser = Browsers.chromium(playwright)) {
            // The proxy is the page's; what Chromium itself asks the world in the background is not the page's doing.
            var context = browser.newContext(new NewContextOptions().setProxy("http://" + proxy.address()));
            context.onRequest(request -> askedByThePage.add(request.url()));
            var visitor = Visitor.in(context).open(link);
            // As bad as it gets: a browser that has cookies for the service.
            visitor.page().evaluate("document.cookie = 'who=p7; path=/'");
            visitor.begin().answerAll(1).reviewAndSend().sees(SENT);
            visitor.button("Change my answers").click();
            visitor.answerAll(3).reviewAndSend().sees(SENT);
            visitor.button("Withdraw my answers").click();
            visitor.sees("Your answers have been withdrawn.");
        }
    }

    @AfterAll
    void stop() {
        proxy.close();
    }

    @Test
    void nobodyIsTalkedTo_butTheTwoServices() {
        assertThat(proxy.requests())
                .extracting(request ->
                        request.uri().getScheme() + "://" + request.uri().getAuthority())
                .containsOnly(
                        company.pair().survey().url().toString(),
                        company.pair().dashboard().url().toString());
    }

    @Test
    void castingCarriesNothingThatTellsPeopleApart() {
        var anonymous = proxy.requests().stream()
                .filter(request -> request.uri().getPath().startsWith("/api/"))
                .toList();

        assertThat(anonymous).anyMatch(request -> request.isTo("PUT", "/ballots"));
        assertThat(anonymous).anyMatch(request -> request.isTo("DELETE", "/ballots"));
        assertThat(anonymous)
                .flatExtracting(request -> request.headers().keySet())
                .map(header -> header.toLowerCase(Locale.ROOT))
                .isSubsetOf(HEADERS_OF_ANYBODY);
    }

    @Test
    void noRequestHoldsAnAnswer_orTheNameOfAnItem() {
        assertThat(proxy.requests())
                .allSatisfy(request -> assertThat(request.whole()).doesNotContainPattern(ANY_ITEM));
    }

    /** What survey-api saw when it knew who was there must not come back with the ballots. */
    @Test
    void noBallotHoldsWhatTheInvitationWasSeenWith() throws IOException {
        var seenWithName = values(proxy.requests().stream()
                .filter(request -> request.isTo("POST", "/credentials") || request.isTo("POST", "/invitation"))
                .toList());
        assertThat(seenWithName).contains(invitation.secret().encoded()).hasSizeGreaterThan(3);

        var ballots = proxy.requests().stream()
                .filter(request -> request.uri().getPath().endsWith("/ballots"))
                .toList();
        assertThat(ballots).hasSize(3);
        assertThat(ballots).allSatisfy(ballot -> assertThat(seenWithName).noneMatch(ballot.whole()::contains));
    }

    @Test
    void theInvitation_isInNoAddressAndNoHeader() {
        var secret = invitation.secret().encoded();
        assertThat(proxy.requests())
                .noneMatch(request -> (request.uri().toString() + request.headers()).contains(secret));
    }

    /** Every value of 16 characters or more; shorter ones are names of reports. */
    private static List<String> values(List<Recorded> requests) throws IOException {
        var mapper = new ObjectMapper();
        var values = new ArrayList<String>();
        for (var request : requests) {
            collect(mapper.readTree(request.body()), values);
        }
        return values;
    }

    private static void collect(JsonNode node, List<String> values) {
        if (node.isTextual() && node.textValue().length() >= 16) {
            values.add(node.textValue());
        }
        StreamSupport.stream(node.spliterator(), false).forEach(child -> collect(child, values));
    }
}
