package io.undercurrent.dashboard.release;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import io.undercurrent.dashboard.testsupport.MadeUpRelease;
import io.undercurrent.postgres.Database;
import io.undercurrent.postgres.EmbeddedCluster;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

/**
 * Reads the fact table of many waves from the packaged service, whose heap is 256 MB, by every channel: how many rows and
 * bytes came, and how long it took. Then some clients ask for it and stop reading.
 */
final class MillionCellsBench {

    private static final int PORT = 18_181;
    private static final int STUCK_CLIENTS = 20;
    private static final String PASSWORD = "correct horse battery staple";
    private static final String SIGN_IN =
            "Basic " + Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

    private final HttpClient http = HttpClient.newHttpClient();
    private final Database database;

    private MillionCellsBench(Database database) {
        this.database = database;
    }

    /** @param arguments how many waves of {@value MadeUpRelease#ROWS} rows; 50 unless given */
    public static void main(String[] arguments) throws Exception {
        int waves = arguments.length == 0 ? 50 : Integer.parseInt(arguments[0]);
        try (var cluster = EmbeddedCluster.temporary()) {
            var bench = new MillionCellsBench(cluster.dashboard());
            // Once to make the tables, and again with the releases: what SQL shows is copied at the start.
            stop(bench.start());
            bench.publish(waves);
            long start = System.nanoTime();
            var service = bench.start();
            try {
                System.out.printf(
                        Locale.ROOT, "start, with copying for SQL: %.1f s%n", (System.nanoTime() - start) / 1e9);
                bench.sql();
                for (var form : new String[] {"csv", "xlsx", "parquet"}) {
                    bench.file(form);
                }
                bench.pages(
                        "json", "/api/v1/tables/Cells?limit=1000", "next", "/api/v1/tables/Cells?limit=1000&cursor=");
                bench.pages("odata", "/odata/v4/Cells", "@odata.nextLink", "");
                bench.stopReading();
            } finally {
                stop(service);
            }
        }
    }

    private Process start() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx256m", "-jar", "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "million-cells.log").toFile());
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(PORT));
        builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl());
        builder.environment().put("QUARKUS_DATASOURCE_USERNAME", database.user());
        builder.environment().put("QUARKUS_DATASOURCE_PASSWORD", database.password());
        builder.environment().put("UNDERCURRENT_BOOTSTRAP_PASSWORD", PASSWORD);
        builder.environment().put("UNDERCURRENT_SERVICE_PASSWORD", PASSWORD + "!");
        builder.environment().put("UNDERCURRENT_MASTER_KEY", Base64.getEncoder().encodeToString(new byte[32]));
        var process = builder.start();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("dashboard-api did not start: see target/million-cells.log");
            }
            Thread.sleep(200);
        }
        return process;
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("/q/health/ready").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void stop(Process service) throws InterruptedException {
        service.destroy();
        service.waitFor();
    }

    private void publish(int waves) throws SQLException {
        var insert = "insert into release (id, wave_id, title, provenance, closed_on, published_at, content)"
                + " values (?, ?, 'Many', 'ANONYMOUS_BALLOTS', ?, now(), ?)";
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var row = connection.prepareStatement(insert)) {
            for (int number = 0; number < waves; number++) {
                var release = MadeUpRelease.of(new UUID(7, number));
                var content = ReleaseFormat.write(release);
                row.setString(1, ReleaseFormat.idOf(content));
                row.setObject(2, release.wave().id());
                row.setObject(3, release.wave().closedOn());
                row.setBytes(4, content);
                row.execute();
            }
        }
    }

    private void sql() throws SQLException {
        long start = System.nanoTime();
        long rows = 0;
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
            connection.setAutoCommit(false);
            try (var query = connection.createStatement()) {
                query.setFetchSize(1000);
                try (var all = query.executeQuery("select * from bi.cells")) {
                    while (all.next()) {
                        rows++;
                    }
                }
            }
        }
        print("sql", rows, 0, start);
    }

    private void file(String form) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var reply = get("/api/v1/tables/Cells." + form);
        long bytes = reply.body().transferTo(java.io.OutputStream.nullOutputStream());
        print(
                form,
                Long.parseLong(reply.headers().firstValue("Undercurrent-Rows").orElseThrow()),
                bytes,
                start);
    }

    /** Follows links, or cursors behind {@code address}, to the end. */
    private void pages(String name, String first, String field, String address)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        long rows = 0;
        long bytes = 0;
        for (var next = first; next != null; ) {
            var body = get(next).body().readAllBytes();
            bytes += body.length;
            String link = null;
            try (var json = new JsonFactory().createParser(body)) {
                for (var token = json.nextToken(); token != null; token = json.nextToken()) {
                    if (token == JsonToken.FIELD_NAME && json.currentName().equals("indicatorId")) {
                        rows++;
                    } else if (token == JsonToken.VALUE_STRING && field.equals(json.currentName())) {
                        link = json.getText();
                    }
                }
            }
            next = link == null
                    ? null
                    : link.startsWith("http")
                            ? URI.create(link).getRawPath() + "?"
                                    + URI.create(link).getRawQuery()
                            : address + link;
        }
        print(name, rows, bytes, start);
    }

    private void stopReading() throws Exception {
        var stuck = new ArrayList<Socket>();
        try {
            for (int client = 0; client < STUCK_CLIENTS; client++) {
                var socket = new Socket();
                socket.setReceiveBufferSize(4096);
                socket.connect(new java.net.InetSocketAddress("localhost", PORT));
                socket.getOutputStream()
                        .write(("GET /api/v1/tables/Cells.csv HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + SIGN_IN
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                // They read that it begins, and nothing more.
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII), 64)
                        .readLine();
                stuck.add(socket);
            }
            Thread.sleep(5_000);
            long start = System.nanoTime();
            int status = get("/api/v1/tables/Waves").statusCode();
            System.out.printf(
                    Locale.ROOT,
                    "%d clients stopped reading: %d open transactions; another client got %d in %.2f s%n",
                    STUCK_CLIENTS,
                    openTransactions(),
                    status,
                    (System.nanoTime() - start) / 1e9);
        } finally {
            for (var socket : stuck) {
                socket.close();
            }
        }
    }

    private int openTransactions() throws SQLException {
        var open = "select count(*) from pg_stat_activity where xact_start is not null and pid <> pg_backend_pid()"
                + " and backend_type = 'client backend'";
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var query = connection.createStatement();
                var count = query.executeQuery(open)) {
            count.next();
            return count.getInt(1);
        }
    }

    private java.net.http.HttpResponse<InputStream> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + path))
                .header("Authorization", SIGN_IN)
                .build();
        return http.send(request, BodyHandlers.ofInputStream());
    }

    private static void print(String channel, long rows, long bytes, long start) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d rows, %.1f MB, %.1f s%n",
                channel,
                rows,
                bytes / 1e6,
                (System.nanoTime() - start) / 1e9);
    }
}
