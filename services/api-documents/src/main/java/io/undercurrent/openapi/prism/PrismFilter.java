package io.undercurrent.openapi.prism;

import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.http.impl.client.AbstractHttpClient;

/**
 * Shows Prism every exchange of REST Assured, and fails the test whose exchange is not as the document has it.
 *
 * <p>Left out are HEAD and OPTIONS, which the documents do not list, {@code /q}, which is Quarkus's, the files of pages in
 * {@code /s/assets}, and {@code /odata}, which has a document of its own, at {@code /odata/v4/$metadata}. An address may end
 * in the name of a form ({@code cells.csv}), which the documents say in words: it is shown without.
 */
final class PrismFilter implements Filter {

    private static final Set<String> OTHER_METHODS = Set.of("HEAD", "OPTIONS");
    private static final List<String> OTHER_PATHS = List.of("/q/", "/s/assets/", "/odata/");

    private final Prism prism;

    PrismFilter(Prism prism) {
        this.prism = prism;
    }

    @Override
    @SuppressWarnings("deprecation") // It is the one that REST Assured has.
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var recorder = new Recorder();
        ((AbstractHttpClient) request.getHttpClient()).addRequestInterceptor(recorder);
        var response = context.next(request, expected);
        if (!isDescribed(recorder.request())) {
            return response;
        }
        var body = response.asByteArray();
        var exchange = new Exchange(recorder.request().withoutSuffix(), answer(response, body));
        var mismatches = prism.mismatches(exchange);
        if (!mismatches.isEmpty()) {
            throw new AssertionError("%s %s, %d: not as documented:%n%s"
                    .formatted(
                            exchange.request().method(),
                            exchange.request().target(),
                            response.statusCode(),
                            String.join("\n", mismatches)));
        }
        // What it was read from is used up.
        return new ResponseBuilder().clone(response).setBody(body).build();
    }

    private static boolean isDescribed(Exchange.Request request) {
        var path = request.target().getPath();
        return !OTHER_METHODS.contains(request.method()) && OTHER_PATHS.stream().noneMatch(path::startsWith);
    }

    private static Exchange.Response answer(Response response, byte[] body) {
        var headers = response.headers().asList().stream()
                .map((Header header) -> Map.entry(header.getName(), header.getValue()))
                .toList();
        return new Exchange.Response(response.statusCode(), headers, body);
    }
}
