package io.undercurrent.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** Somebody with an invitation before the page, in English: what they do, in their words. */
final class Visitor {

    static final int ITEMS = 9;
    static final String SENT = "Thank you. Your answers are sealed and sent.";

    private final Page page;

    private Visitor(Page page) {
        this.page = page;
    }

    /** With a telephone, and a browser that holds nothing yet. */
    static Visitor of(Browser browser) {
        return in(browser.newContext(new NewContextOptions().setLocale("en-GB").setViewportSize(390, 844)));
    }

    /** In a new tab of the same browser. */
    static Visitor in(BrowserContext context) {
        return new Visitor(context.newPage());
    }

    Page page() {
        return page;
    }

    Visitor open(String link) {
        page.navigate(link);
        return this;
    }

    Visitor begin() {
        button("Begin").click();
        return this;
    }

    /** Chooses the nth answer for every statement, counted from 0. */
    Visitor answerAll(int option) {
        var statements = page.getByRole(AriaRole.GROUP);
        assertThat(statements).hasCount(ITEMS);
        for (int i = 0; i < ITEMS; i++) {
            answer(i, option);
        }
        return this;
    }

    Visitor answer(int statement, int option) {
        answers(statement).nth(option).check();
        return this;
    }

    Visitor comment(String words) {
        page.getByRole(AriaRole.TEXTBOX).fill(words);
        return this;
    }

    Locator answers(int statement) {
        return page.getByRole(AriaRole.GROUP).nth(statement).getByRole(AriaRole.RADIO);
    }

    Visitor reviewAndSend() {
        button("Review").click();
        button("Send anonymously").click();
        return this;
    }

    Visitor sees(String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                .hasText(heading);
        return this;
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }
}
