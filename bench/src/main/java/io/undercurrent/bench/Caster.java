package io.undercurrent.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * One client on one kept connection. It writes requests that were made beforehand and reads no more than it has to: on
 * a machine that runs the services, the database and the load, an ordinary HTTP client would take as much processor time
 * as the service that it measures.
 */
final class Caster implements AutoCloseable {

    private static final String ACCEPTED = "HTTP/1.1 204 ";
    private static final int END_OF_HEAD = 0x0d0a0d0a;

    private final Socket socket;
    private final InputStream in;

    Caster(URI service) throws IOException {
        socket = new Socket(service.getHost(), service.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** A whole request as it goes over the wire. */
    static byte[] request(URI ballots, byte[] body) {
        var head = "PUT %s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                .formatted(ballots.getPath(), ballots.getAuthority(), body.length)
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    /** Casts one person's ballots and waits until they are acknowledged. */
    void cast(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var head = new StringBuilder();
        for (int last = 0; last != END_OF_HEAD; ) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("The service closed the connection");
            }
            head.append((char) next);
            last = last << 8 | next;
        }
        if (head.indexOf(ACCEPTED) != 0) {
            throw new IOException("A cast was answered with " + head.substring(0, head.indexOf("\r")));
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
