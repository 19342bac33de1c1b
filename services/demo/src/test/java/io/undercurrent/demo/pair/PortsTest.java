package io.undercurrent.demo.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void takenPort_isNamedWithTheOptionThatChangesIt() throws IOException {
        try (var other = new ServerSocket(0)) {
            var ports = new Ports(Ports.free().survey(), other.getLocalPort());

            assertThat(ports.areFree()).isFalse();
            assertThatExceptionOfType(LaunchException.class)
                    .isThrownBy(ports::requireFree)
                    .withMessage("Port " + other.getLocalPort()
                            + ", meant for dashboard-api, is taken by another program."
                            + " Choose another: --dashboard-port PORT");
        }
    }

    @Test
    void samePortTwice_isRefused() {
        int port = Ports.free().survey();

        assertThatExceptionOfType(LaunchException.class)
                .isThrownBy(() -> new Ports(port, port).requireFree())
                .withMessageContaining("Both services cannot listen on port " + port);
    }
}
