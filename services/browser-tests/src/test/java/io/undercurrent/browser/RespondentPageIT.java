package io.undercurrent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.undercurrent.browser.Visitor.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.HttpCredentials;
import com.microsoft.playwright.options.HttpCredentialsSend;
import io.undercurrent.contract.wave.WaveSummary;
import io.undercurrent.demo.client.Leader;
import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What people do with the page, in Chromium, and the whole way in Firefox too. */
@ExtendWith(Company.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RespondentPageIT {

    private static final String COMMENT = "We solve the same problem at every desk.";

    private Playwright playwright;
    private Browser browser;
    private Company company;
    private Deque<String> links;

    @BeforeAll
    void start(Company company) {
        this.company = company;
        playwright = Playwright.create();
        links = company.links(company.openWave());
    }

    private Visitor visitor() {
        return visitor(Browsers::chromium);
    }

    private Visitor visitor(Function<Playwright, Browser> kind) {
        browser = kind.apply(playwright);
        return Visitor.of(browser);
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @AfterEach
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void ballotsFromThePage_areCountedOnceHoweverOftenTheyAreReplaced_andNotOnceWithdrawn() {
        var wave = company.openWave();
        var links = company.links(wave);
        for (int i = 0; i < 11; i++) {
            company.answer(links.poll(), 4);
        }
        var visitor = visitor()
                .open(links.poll())
                .begin()
                .answerAll(0)
                .reviewAndSend()
                .sees(SENT);
        visitor.button("Change my answers").click();
        visitor.answerAll(4).comment(COMMENT).reviewAndSend().sees(SENT);
        var fickle = Visitor.of(browser)
                .open(links.poll())
                .begin()
                .answerAll(2)
                .reviewAndSend()
                .sees(SENT);
        fickle.button("Withdraw my answers").click();
        fickle.sees("Your answers have been withdrawn.");

        company.hr().close(wave.id());
        company.hr().awaitRelease(wave.id());

        var tally = new Leader(company.pair().dashboard().url(), company.pair().signIn()).tally(wave.id());
        assertThat(tally.spoiled()).isZero();
        assertThat(company.hr().participation(wave.id()).cast("unit")).isEqualTo(12);
        assertThat(pendingComments(wave)).contains(COMMENT).containsOnlyOnce("\"comment\"");
    }

    private String pendingComments(WaveSummary wave) {
        var signIn = company.pair().signIn();
        var options = new APIRequest.NewContextOptions()
                .setBaseURL(company.pair().dashboard().url().toString())
                .setHttpCredentials(
                        new HttpCredentials(signIn.user(), signIn.password()).setSend(HttpCredentialsSend.ALWAYS));
        return playwright
                .request()
                .newContext(options)
                .get("/api/v1/waves/" + wave.id() + "/comments/pending")
                .text();
    }

    @Test
    void aCommentThatSeemsToNameSomebody_isWarnedAbout_andKeptOverAReload() {
        var visitor = visitor().open(links.poll()).begin().comment("Ask Jo Miller about it");
        assertThat(visitor.page().getByText("This may name someone")).isVisible();

        visitor.page().reload();
        visitor.begin();

        assertThat(visitor.page().getByRole(AriaRole.TEXTBOX)).hasValue("Ask Jo Miller about it");
    }

    @Test
    void theWholeWay_worksInFirefox() {
        var visitor = visitor(Browsers::firefox);
        visitor.open(links.poll()).begin().answerAll(1);
        visitor.page().reload();
        visitor.button("Go on where you were").click();
        assertThat(visitor.answers(7).nth(1)).isChecked();
        visitor.reviewAndSend().sees(SENT);
        visitor.button("Withdraw my answers").click();
        visitor.sees("Your answers have been withdrawn.");
    }

    @Test
    void aReloadInTheMiddle_losesNothing() {
        var visitor = visitor().open(links.poll()).begin().answer(0, 3).answer(5, 1);

        visitor.page().reload();
        visitor.button("Go on where you were").click();

        assertThat(visitor.answers(0).nth(3)).isChecked();
        assertThat(visitor.answers(5).nth(1)).isChecked();
        visitor.reviewAndSend().sees(SENT);
    }

    @Test
    void aLostReply_isMadeUpForByTryingAgain() {
        var visitor = visitor().open(links.poll());
        Faults.loseOneReply(visitor.page(), "credentials");
        Faults.loseOneReply(visitor.page(), "ballots");

        visitor.begin().answerAll(2).reviewAndSend().sees("No connection just now");
        visitor.button("Try again").click();

        visitor.sees(SENT);
    }

    @Test
    void answersAreKept_untilTheNetworkIsBack() {
        var visitor = visitor().open(links.poll()).begin().answerAll(2);
        visitor.button("Review").click();
        visitor.page().context().setOffline(true);
        visitor.button("Send anonymously").click();
        visitor.sees("No connection just now");

        visitor.page().context().setOffline(false);
        visitor.button("Try again").click();

        visitor.sees(SENT);
    }

    @Test
    void twoTabs_areOnePerson() {
        var link = links.poll();
        var first = visitor().open(link).begin().answerAll(1);
        var second = Visitor.in(first.page().context()).open(link);
        second.button("Go on where you were").click();
        second.answerAll(3);

        first.reviewAndSend().sees(SENT);
        second.reviewAndSend().sees(SENT);
    }

    @Test
    void anotherBrowser_isToldThatTheLinkIsUsed_andCanTakeTheReceiptOver(@TempDir Path folder) {
        var link = links.poll();
        var first = visitor().open(link).begin().answerAll(1).reviewAndSend().sees(SENT);
        var receipt = folder.resolve("receipt.json");
        first.page()
                .waitForDownload(
                        () -> first.button("Save the receipt as a file").click())
                .saveAs(receipt);

        var second = Visitor.of(browser).open(link).sees("This link was used in another browser");
        second.page().getByLabel("Choose receipt file").setInputFiles(receipt);

        second.sees("You have already answered in this browser.");
        second.button("Withdraw my answers").click();
        second.sees("Your answers have been withdrawn.");
    }

    @Test
    void forgettingEverything_leavesNothingInTheBrowser() {
        var visitor = visitor()
                .open(links.poll())
                .begin()
                .answerAll(1)
                .reviewAndSend()
                .sees(SENT);
        visitor.button("Forget everything here").click();
        visitor.button("Yes, forget everything").click();

        visitor.sees("Nothing is left in this browser.");
        assertThat(visitor.page().evaluate("localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
        assertThat(visitor.page().url()).doesNotContain("#");
    }

    @Test
    void whatTheServiceHolds_isShown_ofThePersonBeforeAndOfTheBallotsAfterSending() {
        var visitor = visitor().open(links.poll());
        visitor.button("What happens with my answer").click();
        visitor.button("Show me what the survey service holds about me").click();
        assertThat(visitor.page().getByText("A stamp was issued for your invitation: no"))
                .isVisible();
        visitor.button("Back").click();
        visitor.begin().answerAll(1).reviewAndSend().sees(SENT);

        visitor.button("What happens with my answer").click();
        var byName = new AtomicInteger();
        visitor.page().onRequest(request -> {
            if (request.url().endsWith("/invitation")) {
                byName.incrementAndGet();
            }
        });
        var asked = visitor.page().waitForRequest("**/ballots/held", () -> visitor.button(
                        "Show me what the survey service holds about me")
                .click());

        assertThat(asked.method()).isEqualTo("POST");
        assertThat(visitor.page().getByText("The envelope", new GetByTextOptions().setExact(true)))
                .hasCount(3);
        assertThat(byName).as("asked with the invitation, too").hasValue(0);
    }

    @Test
    void aClosedWave_saysSoInsteadOfAsking() {
        var wave = company.openWave();
        var link = company.links(wave).poll();
        var late = visitor().open(link).begin().answerAll(1);
        company.hr().close(wave.id());
        company.hr().awaitRelease(wave.id());

        late.reviewAndSend().sees("This survey is closed");
        Visitor.of(browser).open(link).sees("This survey is closed");
    }

    @Test
    void aLinkThatWasCutOff_saysWhatToDo() {
        visitor().open(links.poll().replaceAll("\\..*", "")).sees("This link does not work");
    }

    @Test
    void theKeyboardAlone_isEnough_withFewerThanTwentyKeys() {
        var visitor = visitor().open(links.poll());
        visitor.sees("How is AI changing your work?");
        int pressed = 0;
        for (var key : "Tab Enter Tab 4 4 4 4 4 4 4 4 4 Enter Tab Enter".split(" ")) {
            visitor.page().keyboard().press(key);
            pressed++;
        }
        visitor.sees(SENT);
        assertThat(pressed).isLessThan(20);
    }

    @Test
    void thePage_speaksTheLanguageOfTheBrowser_andAnother() {
        browser = Browsers.chromium(playwright);
        var german = browser.newContext(new Browser.NewContextOptions().setLocale("de-AT"));
        var visitor = Visitor.in(german).open(links.poll());
        visitor.sees("Wie verändert KI Ihre Arbeit?");
        visitor.page().getByRole(AriaRole.COMBOBOX).selectOption("en");
        visitor.sees("How is AI changing your work?");
        assertThat(visitor.page().evaluate("document.documentElement.lang")).isEqualTo("en");
    }
}
