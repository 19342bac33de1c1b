package io.undercurrent.postgres;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What a persistent cluster has to remember outside of its database.
 *
 * @param passwords of the superuser and the roles
 * @param port the TCP port of the last start; taken again if it is free
 * @param complete whether the first start got to its end. If not, nobody has stored anything yet
 */
record ClusterState(Passwords passwords, int port, boolean complete) {

    /** Reads what {@link #store} wrote; a file that somebody has damaged is a {@link ClusterException}. */
    static ClusterState load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Properties properties = new Properties();
            properties.load(in);
            return new ClusterState(
                    Passwords.readFrom(properties),
                    Integer.parseInt(properties.getProperty("port")),
                    Boolean.parseBoolean(properties.getProperty("complete")));
        } catch (IllegalArgumentException e) {
            throw new ClusterException(file + " is damaged: " + e.getMessage() + ". Restore it from a backup.", e);
        }
    }

    void store(Path file) throws IOException {
        Properties properties = new Properties();
        passwords.writeTo(properties);
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("complete", Boolean.toString(complete));
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        properties.store(content, "The passwords of this database. Without this file the data cannot be opened.");
        OwnerOnly.write(file, content.toByteArray());
    }

    ClusterState onPort(int newPort) {
        return new ClusterState(passwords, newPort, complete);
    }

    ClusterState completed() {
        return new ClusterState(passwords, port, true);
    }
}
