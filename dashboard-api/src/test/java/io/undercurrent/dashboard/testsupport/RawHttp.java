package io.undercurrent.dashboard.testsupport;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** A reply as it goes over the wire in chunks (RFC 9112, 7.1), with its trailers, which HTTP clients do not show. */
public record RawHttp(byte[] body, Map<String, String> trailers) {

    private static final String SIGN_IN = Base64.getEncoder()
            .encodeToString(("admin:" + SurveyStandIn.ADMIN_PASSWORD).getBytes(StandardCharsets.UTF_8));

    /** Asks for a path as the first administrator. */
    public static RawHttp get(String path) throws IOException {
        try (var socket = ask(path)) {
            return read(socket.getInputStream());
        }
    }

    /** Asks, and reads nothing. */
    public static Socket ask(String path) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        var request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + SIGN_IN
                + "\r\nConnection: close\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static RawHttp read(InputStream in) throws IOException {
        fields(in);
        var body = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        return new RawHttp(body.toByteArray(), fields(in));
    }

    private static int size(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static Map<String, String> fields(InputStream in) throws IOException {
        var fields = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var parts = line.split(": ", 2);
            fields.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        return fields;
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new UncheckedIOException(new IOException("The reply ends too early"));
            }
            line.append((char) next);
        }
        return line.toString().strip();
    }

    public String trailer(String name) {
        return trailers.get(name);
    }

    public String sha256() throws NoSuchAlgorithmException {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(body));
    }
}
