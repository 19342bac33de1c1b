package io.undercurrent.browser;

import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.littleshoot.proxy.HttpFilters;
import org.littleshoot.proxy.HttpFiltersAdapter;
import org.littleshoot.proxy.HttpFiltersSourceAdapter;
import org.littleshoot.proxy.HttpProxyServer;
import org.littleshoot.proxy.impl.DefaultHttpProxyServer;

/**
 * Stands between a browser and the network, and keeps every request whole. Tunnels (CONNECT) are not kept: the services
 * are reached without, and Chromium opens some to its search engine, whatever the page.
 */
final class RecordingProxy implements AutoCloseable {

    private static final int LARGEST_BODY = 1 << 20;

    private final List<Recorded> requests = new CopyOnWriteArrayList<>();
    private final HttpProxyServer proxy = DefaultHttpProxyServer.bootstrap()
            .withPort(0)
            .withFiltersSource(new Recorder())
            .start();

    /**
     * One request.
     *
     * @param headers by name, in lower case
     */
    record Recorded(String method, URI uri, Map<String, String> headers, String body) {

        boolean isTo(String method, String resource) {
            return this.method.equals(method) && uri.getPath().endsWith(resource);
        }

        /** All that went over the wire, to be searched. */
        String whole() {
            return method + ' ' + uri + '\n' + headers + '\n' + body;
        }
    }

    String address() {
        return "localhost:" + proxy.getListenAddress().getPort();
    }

    List<Recorded> requests() {
        return requests;
    }

    @Override
    public void close() {
        proxy.abort();
    }

    private final class Recorder extends HttpFiltersSourceAdapter {

        @Override
        public int getMaximumRequestBufferSizeInBytes() {
            return LARGEST_BODY; // so that a request comes with its body
        }

        @Override
        public HttpFilters filterRequest(HttpRequest original) {
            return new HttpFiltersAdapter(original) {
                @Override
                public HttpResponse clientToProxyRequest(HttpObject object) {
                    if (object instanceof FullHttpRequest request
                            && !request.method().equals(HttpMethod.CONNECT)) {
                        requests.add(record(request));
                    }
                    return null;
                }
            };
        }
    }

    private static Recorded record(FullHttpRequest request) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        request.headers().forEach(header -> headers.put(header.getKey(), header.getValue()));
        var body = request.content().toString(StandardCharsets.UTF_8);
        return new Recorded(request.method().name(), URI.create(request.uri()), headers, body);
    }
}
