package io.undercurrent.postgres;

/**
 * The one temporary cluster of this JVM. Quarkus loads test resources anew, static fields and all, for every test
 * profile, so the way to the databases is kept where all class loaders look: in system properties.
 */
final class SharedCluster {

    private static final String PREFIX = "undercurrent.test-cluster.";

    private SharedCluster() {}

    static Database database(DatabaseName name) {
        return of(name.identifier());
    }

    static Database reader() {
        return of(Passwords.READER);
    }

    private static Database of(String user) {
        // A lock that exists once per JVM, as this class does not.
        synchronized (Runtime.getRuntime()) {
            if (System.getProperty(url(user)) == null) {
                publish(EmbeddedCluster.temporary().closeAtExit());
            }
            return new Database(System.getProperty(url(user)), user, System.getProperty(password(user)));
        }
    }

    private static void publish(EmbeddedCluster cluster) {
        for (DatabaseName name : DatabaseName.values()) {
            publish(cluster.database(name));
        }
        publish(cluster.reader());
    }

    private static void publish(Database database) {
        System.setProperty(url(database.user()), database.jdbcUrl());
        System.setProperty(password(database.user()), database.password());
    }

    private static String url(String user) {
        return PREFIX + user + ".url";
    }

    private static String password(String user) {
        return PREFIX + user + ".password";
    }
}
