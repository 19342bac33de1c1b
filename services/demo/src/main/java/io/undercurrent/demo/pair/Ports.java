package io.undercurrent.demo.pair;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * Where the services listen, on the loopback interface.
 *
 * @param survey TCP port of survey-api
 * @param dashboard TCP port of dashboard-api
 */
public record Ports(int survey, int dashboard) {

    /** The ports of the documentation, 8080 and 8081. */
    public static final Ports USUAL = new Ports(8080, 8081);

    /** Two ports that are free now. */
    public static Ports free() {
        try (var first = bound(0);
                var second = bound(0)) {
            return new Ports(first.getLocalPort(), second.getLocalPort());
        } catch (IOException e) {
            throw new LaunchException("There is no free TCP port: " + e.getMessage(), e);
        }
    }

    public boolean areFree() {
        return isFree(survey) && isFree(dashboard);
    }

    /** @throws LaunchException if one is taken; the message names the option that chooses another */
    public void requireFree() {
        if (survey == dashboard) {
            throw new LaunchException("Both services cannot listen on port " + survey
                    + ". Choose two with --survey-port and --dashboard-port.");
        }
        requireFree("survey-api", survey, "--survey-port");
        requireFree("dashboard-api", dashboard, "--dashboard-port");
    }

    private static void requireFree(String service, int port, String option) {
        if (!isFree(port)) {
            throw new LaunchException("Port %d, meant for %s, is taken by another program. Choose another: %s PORT"
                    .formatted(port, service, option));
        }
    }

    private static boolean isFree(int port) {
        try (var probe = bound(port)) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static ServerSocket bound(int port) throws IOException {
        var socket = new ServerSocket();
        try {
            socket.setReuseAddress(true); // connections of an earlier run, now in TIME_WAIT, are nobody's
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
