package io.undercurrent.demo.pair;

import io.undercurrent.postgres.Database;
import io.undercurrent.postgres.DatabaseName;
import io.undercurrent.postgres.EmbeddedCluster;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The three databases: each is given by the environment or, where it is not, one of an embedded cluster. */
public final class Databases implements AutoCloseable {

    private final Map<DatabaseName, Database> databases;
    private final EmbeddedCluster cluster;

    private Databases(Map<DatabaseName, Database> databases, EmbeddedCluster cluster) {
        this.databases = Map.copyOf(databases);
        this.cluster = cluster;
    }

    /** Empty databases that are gone when they are closed. */
    public static Databases temporary() {
        return embedded(new EnumMap<>(DatabaseName.class), EmbeddedCluster.temporary());
    }

    /**
     * Databases that stay. An embedded cluster is started only if a database is not given.
     *
     * @param directory where the embedded cluster has its data
     * @param environment may hold {@code UNDERCURRENT_ROSTER_JDBC_URL}, {@code …_USER} and {@code …_PASSWORD}, and
     *     likewise for {@code BALLOTS} and {@code DASHBOARD}
     * @throws LaunchException if an address is given without its user or password
     */
    public static Databases persistent(Path directory, Map<String, String> environment) {
        Map<DatabaseName, Database> given = new EnumMap<>(DatabaseName.class);
        for (var name : DatabaseName.values()) {
            given(name, environment).ifPresent(database -> given.put(name, database));
        }
        boolean allGiven = given.size() == DatabaseName.values().length;
        return allGiven ? new Databases(given, null) : embedded(given, EmbeddedCluster.persistent(directory));
    }

    /** Whether an embedded cluster runs. */
    public boolean areEmbedded() {
        return cluster != null;
    }

    public Database get(DatabaseName name) {
        return databases.get(name);
    }

    /** Stops the embedded cluster, if there is one. */
    @Override
    public void close() {
        if (cluster != null) {
            cluster.close();
        }
    }

    static Optional<Database> given(DatabaseName name, Map<String, String> environment) {
        String prefix = "UNDERCURRENT_" + name.name() + "_JDBC_";
        String url = environment.getOrDefault(prefix + "URL", "");
        if (url.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(new Database(
                url,
                required(prefix + "USER", prefix, environment),
                required(prefix + "PASSWORD", prefix, environment)));
    }

    private static String required(String variable, String prefix, Map<String, String> environment) {
        String value = environment.get(variable);
        if (value == null) {
            throw new LaunchException(prefix + "URL is set, but " + variable + " is not. Set all three of a database.");
        }
        return value;
    }

    private static Databases embedded(Map<DatabaseName, Database> given, EmbeddedCluster cluster) {
        for (var name : DatabaseName.values()) {
            given.putIfAbsent(name, cluster.database(name));
        }
        return new Databases(given, cluster);
    }
}
