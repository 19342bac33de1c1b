package io.undercurrent.postgres;

/**
 * How to connect to one database.
 *
 * @param jdbcUrl carries no password, so it may be logged
 * @param user the role that owns the database
 * @param password must not be logged; {@link #toString()} leaves it out
 */
public record Database(String jdbcUrl, String user, String password) {

    static Database onLoopback(int port, String database, String user, String password) {
        return new Database("jdbc:postgresql://localhost:" + port + "/" + database, user, password);
    }

    @Override
    public String toString() {
        return "Database[jdbcUrl=" + jdbcUrl + ", user=" + user + "]";
    }
}
