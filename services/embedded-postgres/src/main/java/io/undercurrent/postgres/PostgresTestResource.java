package io.undercurrent.postgres;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a {@code @QuarkusTest} its datasources on a temporary cluster. One cluster serves all tests of a JVM, whatever
 * their profile, and is closed when the JVM ends: what a test stores, later tests see.
 *
 * <pre>{@code
 * @QuarkusTestResource(
 *         value = PostgresTestResource.class,
 *         initArgs = @ResourceArg(name = "service", value = "survey"))
 * }</pre>
 *
 * The argument {@code service} is {@code survey} (default datasource: roster; datasource {@code ballots}: ballots) or
 * {@code dashboard} (default datasource: dashboard). Quarkus looks for a container engine before it asks the test
 * resources, so the service under test sets {@code quarkus.devservices.enabled=false}.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    /** Where a test of {@code dashboard} finds how BI tools connect: {@code .jdbc.url}, {@code .username}, {@code .password}. */
    public static final String READER = "undercurrent.test.reader";

    private String service;

    @Override
    public void init(Map<String, String> initArgs) {
        service = initArgs.get("service");
    }

    /**
     * Starts the cluster, unless it runs already.
     *
     * @return URL, user and password of each datasource of the service
     */
    @Override
    public Map<String, String> start() {
        Map<String, String> config = new HashMap<>();
        switch (String.valueOf(service)) {
            case "survey" -> {
                put(config, "quarkus.datasource", DatabaseName.ROSTER);
                put(config, "quarkus.datasource.ballots", DatabaseName.BALLOTS);
            }
            case "dashboard" -> {
                put(config, "quarkus.datasource", DatabaseName.DASHBOARD);
                put(config, READER, SharedCluster.reader());
            }
            default ->
                throw new IllegalArgumentException(
                        "PostgresTestResource needs the argument service = survey or dashboard, not " + service);
        }
        return config;
    }

    /** Leaves the cluster to the tests that follow. */
    @Override
    public void stop() {}

    private static void put(Map<String, String> config, String datasource, DatabaseName name) {
        put(config, datasource, SharedCluster.database(name));
    }

    private static void put(Map<String, String> config, String datasource, Database database) {
        config.put(datasource + ".jdbc.url", database.jdbcUrl());
        config.put(datasource + ".username", database.user());
        config.put(datasource + ".password", database.password());
    }
}
