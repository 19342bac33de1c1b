package io.undercurrent.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The browsers of this machine: those that {@code CHROMIUM} and {@code FIREFOX} name, else those on the path. A test is
 * skipped where there is none, unless {@code UNDERCURRENT_BROWSERS=required}, as on CI: then it fails.
 */
final class Browsers {

    private static final List<String> CHROMIUMS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FIREFOXES = List.of("firefox", "firefox-esr");

    private Browsers() {}

    static Browser chromium(Playwright playwright) {
        // Chromium's sandbox does not start as root, and builds in containers are root.
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(find("CHROMIUM", CHROMIUMS, "Chromium"))
                        .setArgs(List.of("--no-sandbox")));
    }

    /** The Firefox that everybody has, driven by WebDriver BiDi, not Playwright's own build of it. */
    static Browser firefox(Playwright playwright) {
        return playwright
                .firefox()
                .launch(new LaunchOptions()
                        .setChannel("moz-firefox")
                        .setExecutablePath(find("FIREFOX", FIREFOXES, "Firefox")));
    }

    private static Path find(String variable, List<String> names, String browser) {
        var found = Optional.ofNullable(System.getenv(variable)).map(Path::of).or(() -> onPath(names));
        if (found.isEmpty()) {
            var message = "There is no %s: %s is not set, and none of %s is on the path"
                    .formatted(browser, variable, String.join(", ", names));
            if ("required".equals(System.getenv("UNDERCURRENT_BROWSERS"))) {
                throw new IllegalStateException(message);
            }
            Assumptions.abort(message);
        }
        return found.get();
    }

    private static Optional<Path> onPath(List<String> names) {
        return names.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":"))
                        .map(folder -> Path.of(folder, name))
                        .filter(Files::isExecutable))
                .findFirst();
    }
}
