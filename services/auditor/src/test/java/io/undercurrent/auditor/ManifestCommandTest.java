package io.undercurrent.auditor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.undercurrent.auditor.published.ReleaseReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManifestCommandTest {

    private static final String WAVE = "6d3f9a52-0b1c-4f5e-9a77-1c2d3e4f5a6b";
    private static final String SECRET = "s".repeat(43);
    private static final String MANIFEST = "{\"sealingKey\":\"a2V5\"}";
    private static final String DIGEST = ReleaseReader.sha256(MANIFEST.getBytes(StandardCharsets.UTF_8));

    private final StringWriter out = new StringWriter();
    private final List<String> asked = new ArrayList<>();
    private HttpServer service;
    private String address;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://localhost:" + service.getAddress().getPort();
        serve("/manifest", MANIFEST);
        serve("", "{\"dashboard\":\"" + address + "\"}");
        service.start();
    }

    @AfterEach
    void stop() {
        service.stop(0);
    }

    @Test
    void sameManifestEverywhere() {
        vouch(DIGEST, "a2V5");

        assertThat(check("#" + SECRET + "." + DIGEST)).isZero();
        assertThat(out.toString().strip()).isEqualTo("manifest " + DIGEST);
        assertThat(asked).hasSize(3).noneMatch(uri -> uri.contains(SECRET));
    }

    @Test
    void manifestOfTheirOwn() {
        vouch("0".repeat(64), "a2V5");

        assertThat(check("#" + SECRET + "." + "1".repeat(64))).isEqualTo(1);
        assertThat(out.toString())
                .contains("not the one that the invitation names", "not the one that the dashboard vouches for");
    }

    @Test
    void sealingKeyOfSomebodyElse() {
        vouch(DIGEST, "b3RoZXI");

        assertThat(check("#" + SECRET + "." + DIGEST)).isEqualTo(1);
        assertThat(out.toString()).contains("sealing key is not the dashboard's");
    }

    @Test
    void linkWithoutADigest_leavesTheComparisonToPeople() {
        vouch(DIGEST, "a2V5");

        assertThat(check("")).isZero();
        assertThat(out.toString()).contains("compare the digest above");
    }

    @Test
    void missingWave_isNoAnswer() {
        assertThat(check("#" + SECRET + "." + DIGEST)).isEqualTo(2);
    }

    private void vouch(String digest, String key) {
        serve("/key", "{\"manifestDigest\":\"%s\",\"sealingKey\":\"%s\"}".formatted(digest, key));
    }

    private void serve(String resource, String body) {
        service.createContext("/api/v1/waves/" + WAVE + resource, exchange -> {
            var uri = exchange.getRequestURI().toString();
            asked.add(uri);
            boolean known = uri.endsWith(WAVE + resource);
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(known ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private int check(String fragment) {
        return Auditor.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter(), true))
                .execute("check-manifest", address + "/s/" + WAVE + fragment);
    }
}
