package io.undercurrent.respondent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.undercurrent.contract.Bytes;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationLinkTest {

    private static final String WAVE = "0198a3d2-6c1e-4a57-9b0a-3f6f6f0c2b11";
    private static final Bytes SECRET = Bytes.fromHex("5e".repeat(32));
    private static final String DIGEST = "ab".repeat(32);

    @Test
    void link_isTakenApart() {
        var link = "https://pulse.example.org/hr/s/" + WAVE + "#" + SECRET.encoded() + "." + DIGEST;

        assertThat(InvitationLink.parse(link))
                .isEqualTo(new InvitationLink(
                        URI.create("https://pulse.example.org/hr"),
                        UUID.fromString(WAVE),
                        SECRET,
                        Bytes.fromHex(DIGEST)));
    }

    @Test
    void linkWithoutDigest_isTaken() {
        var link = InvitationLink.parse("http://localhost:8080/s/" + WAVE + "#" + SECRET.encoded());

        assertThat(link.survey()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(link.manifestDigest()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ftp://localhost/s/%s#%s",
                "http://localhost/%s#%s",
                "http://localhost/s/not-a-wave#%2$s",
                "http://localhost/s/%s#%sA",
                "http://localhost/s/%s?%s",
                "http://localhost/s/%s#%s.",
                "http://localhost/s/%s#%s.abcd",
                "http://local host/s/%s#%s",
                "http://localhost/s/------------------------------------#%2$s",
                "http://localhost/s/%s#__________________________________________9",
            })
    void anythingElse_isRefusedWithoutRepeatingIt(String form) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InvitationLink.parse(form.formatted(WAVE, SECRET.encoded())))
                .withMessage("is not an invitation link")
                .withNoCause();
    }

    @Test
    void toString_keepsTheSecret() {
        var link = InvitationLink.parse("http://localhost/s/" + WAVE + "#" + SECRET.encoded());

        assertThat(link.toString()).doesNotContain(SECRET.encoded()).doesNotContain(SECRET.hex());
    }
}
