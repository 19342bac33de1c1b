package io.undercurrent.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every screen in every look: what axe-core finds in it, and a picture of it in {@code survey-api/target/screens}. */
@ExtendWith(Company.Extension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ScreensIT {

    private static final int SCREENS = 15;
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Path pictures = Path.of(System.getProperty("undercurrent.home"), "survey-api/target/screens");

    private Playwright playwright;
    private Browser browser;
    private Deque<String> links;

    @BeforeAll
    void start(Company company) {
        playwright = Playwright.create();
        browser = Browsers.chromium(playwright);
        links = company.links(company.openWave());
    }

    @AfterAll
    void stop() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @ParameterizedTest
    @MethodSource("io.undercurrent.browser.Look#all")
    void everyScreen_isForEverybody(Look look) {
        var seen = new TreeSet<String>();
        walk(look, (name, page) -> {
            seen.add(name);
            page.screenshot(
                    new ScreenshotOptions().setFullPage(true).setPath(pictures.resolve(look + "-" + name + ".png")));
            assertNothingGrave(name, page);
        });
        assertThat(seen).hasSize(SCREENS);
    }

    /** WCAG 2.2, 1.4.10: no scrolling in two directions. */
    @Test
    void everyScreen_fitsANarrowWindow() {
        walk(new Look("de", ColorScheme.LIGHT, Look.Device.NARROW), (name, page) -> assertThat(
                        page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                .as(name)
                .isEqualTo(0));
    }

    private void walk(Look look, BiConsumer<String, Page> visit) {
        try (var context = browser.newContext(look.context())) {
            new EveryScreen(context.newPage(), visit).walk(links.poll());
        }
    }

    private static void assertNothingGrave(String screen, Page page) {
        var violations = new AxeBuilder(page).analyze().getViolations();
        assertThat(violations)
                .as(screen)
                .filteredOn(rule -> GRAVE.contains(rule.getImpact()))
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }
}
