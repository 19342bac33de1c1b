package io.undercurrent.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How somebody looks at a page.
 *
 * @param language of the browser
 * @param device the window
 */
record Look(String language, ColorScheme theme, Device device) {

    /** Windows in CSS pixels; 320 is what WCAG 2.2, 1.4.10, asks for, and what 400 % zoom leaves of 1280. */
    enum Device {
        NARROW(320, 640),
        PHONE(390, 844),
        DESKTOP(1280, 800);

        private final int width;
        private final int height;

        Device(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    /** Both languages in both themes on a telephone, and English in both themes on a desktop. */
    static Stream<Look> all() {
        var themes = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
        return Stream.concat(
                Stream.of("en", "de")
                        .flatMap(language -> themes.stream().map(t -> new Look(language, t, Device.PHONE))),
                themes.stream().map(theme -> new Look("en", theme, Device.DESKTOP)));
    }

    NewContextOptions context() {
        return new NewContextOptions()
                .setLocale(language)
                .setColorScheme(theme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(device.width, device.height);
    }

    @Override
    public String toString() {
        return "%s-%s-%s".formatted(device, theme, language).toLowerCase(Locale.ROOT);
    }
}
