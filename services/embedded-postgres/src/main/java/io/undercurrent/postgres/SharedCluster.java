package io.undercurrent.postgres;

/**
 * The one temporary cluster of this JVM. Quarkus loads test resources anew, static fields and all, for every test
 * profile, so the way to the databases is kept where all class loaders look: in system properties.
 */
final class SharedCluster {

    private static final String PREFIX = "undercurrent.test-cluster.";

    private SharedCluster() {}

    static Database database(DatabaseName name) {
        // A lock that exists once per JVM, as this class does not.
        synchronized (Runtime.getRuntime()) {
            if (System.getProperty(url(name)) == null) {
                publish(EmbeddedCluster.temporary().closeAtExit());
            }
            return new Database(System.getProperty(url(name)), name.identifier(), System.getProperty(password(name)));
        }
    }

    private static void publish(EmbeddedCluster cluster) {
        for (DatabaseName name : DatabaseName.values()) {
            System.setProperty(url(name), cluster.database(name).jdbcUrl());
            System.setProperty(password(name), cluster.database(name).password());
        }
    }

    private static String url(DatabaseName name) {
        return PREFIX + name.identifier() + ".url";
    }

    private static String password(DatabaseName name) {
        return PREFIX + name.identifier() + ".password";
    }
}
