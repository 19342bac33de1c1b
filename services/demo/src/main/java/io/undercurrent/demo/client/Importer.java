package io.undercurrent.demo.client;

import io.undercurrent.demo.pair.LaunchException;
import io.undercurrent.demo.pair.SignIn;
import java.io.FileNotFoundException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.UUID;

/** Hands past surveys to dashboard-api. */
public final class Importer {

    private final SignedIn dashboard;

    public Importer(URI dashboard, SignIn signIn) {
        this.dashboard = new SignedIn(dashboard, signIn);
    }

    /**
     * What an import made.
     *
     * @param rows people whose answers were counted
     */
    public record Imported(String releaseId, int rows, long publishedCells, long suppressedCells) {}

    /**
     * Imports a survey.
     *
     * @param csv the answers, a row per person; it is streamed
     * @param mapping YAML that says what the columns mean
     * @throws LaunchException if the file cannot be read, or the service finds fault with it
     */
    public Imported upload(Path csv, String mapping) {
        String boundary = "undercurrent-" + UUID.randomUUID();
        var body = BodyPublishers.concat(
                text(part(boundary, "name=\"mapping\"", "text/plain; charset=utf-8") + mapping + "\r\n"),
                text(part(boundary, "name=\"csv\"; filename=\"answers.csv\"", "text/csv")),
                file(csv),
                text("\r\n--" + boundary + "--\r\n"));
        return dashboard.post("/api/v1/imports", "multipart/form-data; boundary=" + boundary, body, Imported.class);
    }

    private static String part(String boundary, String disposition, String type) {
        return "--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                .formatted(boundary, disposition, type);
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text);
    }

    private static BodyPublisher file(Path csv) {
        try {
            return BodyPublishers.ofFile(csv);
        } catch (FileNotFoundException e) {
            throw new LaunchException("There is no file " + csv, e);
        }
    }
}
