package io.undercurrent.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RequestBodyStreamTest {

    @Test
    void bytesUpToTheLimit() {
        assertThatNoException().isThrownBy(() -> body(10, 10).readAllBytes());
        assertStatus(413, () -> body(11, 10).readAllBytes());
    }

    @Test
    void everyWayOfReading_counts() {
        assertStatus(413, () -> body(11, 10).skip(11));
        assertStatus(413, () -> {
            InputStream body = body(11, 10);
            while (body.read() >= 0) {
                assertThat(body.markSupported()).isFalse();
            }
        });
    }

    @Test
    void brokenConnection() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection was closed");
            }
        };

        assertStatus(400, () -> new RequestBodyStream(broken, 10).read());
        assertStatus(400, () -> new RequestBodyStream(broken, 10).readAllBytes());
    }

    private static InputStream body(int length, long limit) {
        return new RequestBodyStream(new ByteArrayInputStream(new byte[length]), limit);
    }

    private static void assertStatus(int status, ThrowingCallable reading) {
        assertThat(catchThrowableOfType(HttpProblem.class, reading).getStatusCode())
                .isEqualTo(status);
    }
}
