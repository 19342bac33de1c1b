package io.undercurrent.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.BiConsumer;

/**
 * Walks through every screen of the page. Buttons are found by their place and not by their words, because the words are
 * in several languages.
 *
 * @param visit is given each screen, with its name, when it is complete
 */
record EveryScreen(Page page, BiConsumer<String, Page> visit) {

    /** @param link of somebody who has not answered */
    void walk(String link) {
        answer(link);
        lookBack();
        takeBack();
        meetTrouble(link);
    }

    private void answer(String link) {
        page.navigate(link);
        show("welcome", "welcome-screen h1");
        click(0);
        page.locator("items-screen h1").waitFor();
        for (int i = 0; i < Visitor.ITEMS - 1; i++) {
            page.getByRole(AriaRole.GROUP)
                    .nth(i)
                    .getByRole(AriaRole.RADIO)
                    .nth(i % 5)
                    .check();
        }
        show("items", "items-screen h1");
        click(0);
        show("review", "review-screen h1");
        click(0);
        show("receipt", "receipt-screen button.main");
    }

    private void lookBack() {
        click(0);
        show("reflection", "reflection-screen h1");
        click(0);
        page.locator("receipt-screen h1").waitFor();
        click(4);
        show("explain", "explain-screen h1");
        click(0);
        show("held", "explain-screen dl >> nth=0");
        click(1);
        page.locator("receipt-screen h1").waitFor();
    }

    private void takeBack() {
        click(2);
        page.waitForCondition(() -> page.locator("receipt-screen button.main").count() == 0);
        show("withdrawn", "receipt-screen h1");
        page.locator("receipt-screen .card button").click();
        show("forget", "receipt-screen [role=alert]");
        page.locator("receipt-screen .card button").first().click();
        show("forgotten", "main > h1");
    }

    private void meetTrouble(String link) {
        reopen(link);
        show("trouble-used", "trouble-screen h1");
        reopen(link.replaceAll("#.*", ""));
        show("trouble-invalid", "trouble-screen h1");
        page.route("**/manifest", route -> route.abort());
        reopen(link);
        show("trouble-network", "trouble-screen h1");
        page.unroute("**/manifest");
        Faults.tamper(page, "manifest", manifest -> manifest.put("title", "For you"));
        reopen(link);
        show("trouble-promise", "trouble-screen h1");
        Faults.tamper(page, "", wave -> wave.put("state", "closed"));
        reopen(link);
        show("trouble-closed", "trouble-screen h1");
    }

    /** A new fragment alone would not load the page anew. */
    private void reopen(String link) {
        page.navigate("about:blank");
        page.navigate(link);
    }

    private void click(int button) {
        page.locator("main button").nth(button).click();
    }

    private void show(String name, String complete) {
        page.locator(complete).waitFor();
        visit.accept(name, page);
    }
}
