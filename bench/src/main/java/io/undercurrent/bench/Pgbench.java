package io.undercurrent.bench;

import io.undercurrent.postgres.Database;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** PostgreSQL's own benchmark: single-row durable inserts of rows as large as a ballot, with the same indexes. */
final class Pgbench {

    private static final int SECONDS = 6;
    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");

    private static final String TABLE =
            """
            create table bench_row (wave_id uuid, ballot_id bytea, report text, key_id bytea, sealed bytea,
                primary key (wave_id, ballot_id));
            create index on bench_row (report, ballot_id);
            """;

    private static final String INSERT =
            """
            insert into bench_row values ('00000000-0000-4000-8000-000000000000',
                decode(md5(random()::text) || md5(random()::text), 'hex'), 'unit',
                decode(repeat('ab', 32), 'hex'), decode(repeat('ab', 304), 'hex'));
            """;

    private final Database database;
    private final Path script;

    Pgbench(Database database, Path folder) throws IOException {
        this.database = database;
        this.script = Files.writeString(folder.resolve("insert.sql"), INSERT.replace("\n", " "));
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(TABLE);
        } catch (SQLException e) {
            throw new IllegalStateException("The table for pgbench could not be made", e);
        }
    }

    /** Rows inserted and committed per second by this many clients. */
    double insertsPerSecond(int clients) throws IOException, InterruptedException {
        var address = URI.create(database.jdbcUrl().substring("jdbc:".length()));
        var builder = new ProcessBuilder(
                        program().toString(),
                        "--host=" + address.getHost(),
                        "--port=" + address.getPort(),
                        "--username=" + database.user(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--client=" + clients,
                        "--jobs=" + Math.min(clients, 2),
                        "--time=" + SECONDS,
                        "--file=" + script,
                        address.getPath().substring(1))
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", database.password());
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes());
        var rate = RATE.matcher(output);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench failed: " + output);
        }
        return Double.parseDouble(rate.group(1));
    }

    private static Path program() throws IOException {
        var path = Stream.of(System.getenv("PATH").split(":")).map(Path::of);
        var debian = Path.of("/usr/lib/postgresql");
        List<Path> versions = List.of();
        if (Files.isDirectory(debian)) {
            try (var found = Files.list(debian)) {
                versions = found.map(version -> version.resolve("bin")).toList();
            }
        }
        return Stream.concat(path, versions.stream())
                .map(folder -> folder.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "pgbench is not on the PATH. Debian has it in the package postgresql-15."));
    }
}
