package io.undercurrent.survey.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The respondent's page as it was built into the program, and the policy that holds the browser to the two services. */
@Singleton
class RespondentPage {

    private final byte[] html;
    private final String policy;

    RespondentPage(@ConfigProperty(name = "undercurrent.dashboard.public-url") URI dashboard) throws IOException {
        html = read();
        policy = policy(origin(dashboard));
    }

    byte[] html() {
        return html;
    }

    /** The value of {@code Content-Security-Policy}. */
    String policy() {
        return policy;
    }

    /**
     * Nothing inline, nothing from elsewhere, nobody to talk to but this service and the one that vouches for the key.
     * Trusted types leave Lit's templates as the only way to make markup.
     */
    private static String policy(String dashboard) {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "img-src 'self'",
                "connect-src 'self' " + dashboard,
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'",
                "trusted-types lit-html",
                "require-trusted-types-for 'script'");
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getRawAuthority();
    }

    private static byte[] read() throws IOException {
        try (var page = RespondentPage.class.getResourceAsStream("/page/index.html")) {
            if (page == null) {
                throw new IllegalStateException("The respondent's page is not in this program; build it with Maven");
            }
            return page.readAllBytes();
        }
    }
}
