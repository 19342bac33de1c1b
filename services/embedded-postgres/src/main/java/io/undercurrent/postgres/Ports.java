package io.undercurrent.postgres;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** TCP ports on the loopback interface. */
final class Ports {

    private Ports() {}

    /** Returns the wanted port if nothing listens on it, else one that the system picks; 0 wants any. */
    static int sameOrFree(int wanted) throws IOException {
        try {
            return probe(wanted);
        } catch (BindException e) {
            return probe(0);
        }
    }

    private static int probe(int port) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
