package io.undercurrent.rest.http;

import static io.undercurrent.rest.testsupport.Http.SAMPLES;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.undercurrent.rest.testsupport.CapturedLog;
import io.undercurrent.rest.testsupport.Http;
import io.undercurrent.rest.testsupport.SampleResource;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DisconnectedClientResourceTest {

    @TestHTTPResource(SAMPLES)
    URI samples;

    @Test
    void clientThatGoesAwayInTheMiddleOfItsBody_leavesNoTrace() throws Exception {
        try (CapturedLog log = new CapturedLog()) {
            for (int round = 0; round < 20; round++) {
                sendHalf();
            }
            askSomethingElse();

            assertThat(log.text()).isEmpty();
        }
    }

    @Test
    void clientThatGoesAwayInTheMiddleOfTheResponse_leavesNoTrace() throws Exception {
        try (CapturedLog log = new CapturedLog()) {
            try (Socket socket = new Socket(samples.getHost(), samples.getPort())) {
                String request = "GET " + samples.getPath() + "/stream HTTP/1.1\r\nHost: localhost\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                assertThat(socket.getInputStream().readNBytes(100_000)).hasSize(100_000);
            }
            SampleResource.STREAMS_ENDED.acquire();
            askSomethingElse();

            assertThat(log.text()).isEmpty();
        }
    }

    /** When these have been answered, the server has given up the others and would have logged it. */
    private static void askSomethingElse() {
        for (int round = 0; round < 20; round++) {
            assertThat(Http.get("?limit=1").statusCode()).isEqualTo(200);
        }
    }

    private void sendHalf() throws IOException {
        String request = "POST " + samples.getPath() + "/anonymous HTTP/1.1\r\nHost: localhost\r\n"
                + "Content-Type: text/plain\r\nContent-Length: 100\r\n\r\nhalf";
        try (Socket socket = new Socket(samples.getHost(), samples.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
