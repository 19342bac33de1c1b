package io.undercurrent.openapi.prism;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.http.HttpEntityEnclosingRequest;
import org.apache.http.HttpRequest;
import org.apache.http.HttpRequestInterceptor;
import org.apache.http.entity.BufferedHttpEntity;
import org.apache.http.protocol.HttpContext;

/** Keeps the request as it leaves, with its sign-in and its body in whatever form it was written. */
final class Recorder implements HttpRequestInterceptor {

    private Exchange.Request request;

    /** The last that was sent, which is the one that the response is to. */
    Exchange.Request request() {
        return request;
    }

    @Override
    public void process(HttpRequest sent, HttpContext context) throws IOException {
        var line = sent.getRequestLine();
        var headers = Stream.of(sent.getAllHeaders())
                .map(header -> Map.entry(header.getName(), header.getValue()))
                .toList();
        request = new Exchange.Request(line.getMethod(), URI.create(line.getUri()), headers, body(sent));
    }

    private static byte[] body(HttpRequest sent) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (sent instanceof HttpEntityEnclosingRequest enclosing && enclosing.getEntity() != null) {
            if (!enclosing.getEntity().isRepeatable()) {
                enclosing.setEntity(new BufferedHttpEntity(enclosing.getEntity()));
            }
            enclosing.getEntity().writeTo(bytes);
        }
        return bytes.toByteArray();
    }
}
